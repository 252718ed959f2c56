/**
 * A hybrid logical clock as text that sorts in the order of writing (Kulkarni et al., 2014):
 * milliseconds since 1970 (15 digits), a counter (5 digits) and the device, e.g. `001795353600000-00000-<uuid>`.
 */
const pattern = /^(\d{15})-(\d{5})-(.+)$/
const COUNTER_LIMIT = 99_999

const clockText = (milliseconds: number, counter: number, device: string): string =>
  `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}`

function parse(clock: string): { readonly milliseconds: number; readonly counter: number } {
  const [, milliseconds, counter] = pattern.exec(clock) ?? []
  if (milliseconds === undefined || counter === undefined) throw new Error(`Not a clock: ${clock}`)
  return { milliseconds: Number(milliseconds), counter: Number(counter) }
}

/** When it was written by the PC's clock, in milliseconds since 1970 (UTC). */
export const clockTime = (clock: string): number => parse(clock).milliseconds

/**
 * The clock of the next write on `device` after `last` (null: the first), at `now` by the PC's clock.
 * It is later than `last` even when the PC's clock has gone backwards or stood still.
 */
export function tick(last: string | null, now: number, device: string): string {
  if (last === null) return clockText(now, 0, device)
  const { milliseconds, counter } = parse(last)
  if (now > milliseconds) return clockText(now, 0, device)
  if (counter === COUNTER_LIMIT) return clockText(milliseconds + 1, 0, device)
  return clockText(milliseconds, counter + 1, device)
}

import type { Place } from '../desktop'
import { chinaDay } from './china-time'
import type { Copy } from './copies'
import { readCopyName } from './copy-name'

const OF_TODAY = 3
const DAYS = 14
const MONTHS = 12

type Dated = {
  readonly copy: Copy
  readonly madeAt: number
  readonly day: string
  readonly store: string | null
}

const monthOf = (day: string): string => day.slice(0, 7)

/** The newest of each of the first `most` periods; `copies` newest first. */
function newestOfEach(
  copies: readonly Dated[],
  periodOf: (copy: Dated) => string,
  most: number,
): readonly Dated[] {
  const newest = new Map<string, Dated>()
  for (const copy of copies) if (!newest.has(periodOf(copy))) newest.set(periodOf(copy), copy)
  return [...newest.values()].slice(0, most)
}

/** What stays of copies that all lie on `today` or before it, newest first. */
function kept(copies: readonly Dated[], today: string): readonly Dated[] {
  const month = monthOf(today)
  const before = copies.filter(({ day }) => day < today)
  const monthsBefore = copies.filter(({ day }) => monthOf(day) < month)
  return [
    ...copies.filter(({ day }) => day === today).slice(0, OF_TODAY),
    ...newestOfEach(before, ({ day }) => day, DAYS),
    ...newestOfEach(monthsBefore, ({ day }) => monthOf(day), MONTHS),
  ]
}

function supersededIn(copies: readonly Dated[], now: number): readonly Copy[] {
  const past = copies.filter(({ madeAt }) => madeAt <= now)
  const future = copies.filter(({ madeAt }) => madeAt > now)
  const stays = new Set([...kept(past, chinaDay(now)), ...kept(future, future[0]?.day ?? '')])
  return copies.filter(copy => !stays.has(copy)).map(({ copy }) => copy)
}

/** Those whose names are ours, newest first. */
function dated(copies: readonly Copy[]): readonly Dated[] {
  return copies
    .flatMap(copy => {
      const read = readCopyName(copy.name)
      return read === null ? [] : [{ copy, ...read, day: chinaDay(read.madeAt) }]
    })
    .sort((one, other) => other.madeAt - one.madeAt)
}

const places: readonly Place[] = ['here', 'second']

/**
 * The copies that may be removed at `now` (milliseconds since 1970, UTC). In each place stay the 3 newest of today, the newest of each of
 * the 14 days before and the newest of each of the 12 months before. Only days and months that have a copy count, so neither a long
 * holiday nor a PC clock that jumped years ahead makes all older copies out of date at once. Copies dated after `now` cannot be judged by
 * it: the clock was wrong then or is wrong now. They are thinned among themselves by the same rule and count for nothing else. Files
 * whose names are not ours are never named here, and the newest copy of a place never is. Two offices may share one stick: in the
 * second place only copies of `store` are thinned, and only they count.
 *
 * @param store as the names of the copies tell it, see `copyName`
 */
export const superseded = (
  copies: readonly Copy[],
  now: number,
  store: string | null = null,
): readonly Copy[] =>
  places.flatMap(place =>
    supersededIn(
      dated(copies.filter(copy => copy.place === place)).filter(
        copy => place === 'here' || copy.store === store,
      ),
      now,
    ),
  )

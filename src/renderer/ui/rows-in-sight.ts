/** In pixels, with the line below. The headings are as high. */
export const ROW_HEIGHT = 36

/** Rows drawn above and below those in sight, so that none is missing while the list is pushed. */
const SPARE = 5
/** The rows drawn change only when the list has been pushed by so many. */
const STRIDE = 4
/** Rows drawn until the list was measured. */
const UNMEASURED = 16

/** The row by which it is told what to draw, of a list that is pushed up by so many pixels. */
export const topRow = (pushed: number): number => Math.floor(pushed / ROW_HEIGHT / STRIDE) * STRIDE

/**
 * The rows to draw of a list, from the first to before the last: none to spare while it is not known how high it is, so that the first are
 * there the sooner.
 *
 * @param top see `topRow`
 * @param height of the list with its headings, in pixels; 0 while it is not known
 */
export function rowsInSight(top: number, height: number, count: number) {
  if (height === 0) return { first: top, last: Math.min(count, top + UNMEASURED) }
  const seen = Math.ceil(height / ROW_HEIGHT)
  const from = Math.min(top, Math.max(0, count - seen))
  return { first: Math.max(0, from - SPARE), last: Math.min(count, from + seen + STRIDE + SPARE) }
}

/** How far a list has to be pushed up so that a row is in sight; as it is where it is in sight already. */
export function pushedToShow(at: number, pushed: number, height: number): number {
  const above = at * ROW_HEIGHT
  const seen = height - ROW_HEIGHT
  return above < pushed ? above : Math.max(pushed, above + ROW_HEIGHT - seen)
}

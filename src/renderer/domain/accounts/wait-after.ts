const FREE_FAILURES = 2
const LONGEST_WAIT = 300

/** Seconds before a password may be tried again after so many wrong ones in a row: none for the first two, then 2, 4, 8 … up to 300. */
export const waitAfter = (failures: number): number =>
  failures <= FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT, 2 ** (failures - FREE_FAILURES))

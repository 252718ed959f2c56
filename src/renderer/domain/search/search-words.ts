import { halfWidth } from '../text/tidy-text'

const dots = /[•‧・]/gu

/** Text as it is compared: small letters, half-width, ü as v, the dot of minorities' names as U+00B7. */
export const folded = (text: string): string =>
  halfWidth(text).toLowerCase().replaceAll('ü', 'v').replace(dots, '·')

/** The words somebody typed into a search box. All of them must be found. */
export const searchWords = (typed: string): readonly string[] => folded(typed).split(/\s+/u).filter(Boolean)

import { halfWidth } from '../text/tidy-text'

/** Nothing to fold in it, as in nearly all there is. */
const plain = /^[\u0020-\u0040\u005B-\u007E\u3400-\u9FFF]*$/
const dots = /[•‧・]/gu

/** Text as it is compared: small letters, half-width, ü as v, the dot of minorities' names as U+00B7. */
export const folded = (text: string): string =>
  plain.test(text) ? text : halfWidth(text).toLowerCase().replaceAll('ü', 'v').replace(dots, '·')

/** The words somebody typed into a search box. All of them must be found. */
export const searchWords = (typed: string): readonly string[] => folded(typed).split(/\s+/u).filter(Boolean)

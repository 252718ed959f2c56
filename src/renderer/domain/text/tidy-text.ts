/** Spaces of every width, no-break spaces, zero-width marks, byte order marks and control characters that ride along when cells are pasted. */
const invisible =
  '\\s\\u0000-\\u001F\\u007F\\u00A0\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u3000\\uFEFF'
const ends = new RegExp(`^[${invisible}]+|[${invisible}]+$`, 'gu')
const gaps = new RegExp(`[${invisible}]+`, 'gu')
const zeroWidth =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu
const plain = /^[\u0021-\u007E\u3400-\u9FFF]*$/

/** A cell's text as a clerk reads it: no spaces around it, none of no width in it, without the apostrophe that made it text. */
export function tidyText(text: string): string {
  if (plain.test(text) && !text.startsWith("'")) return text
  return text
    .replace(zeroWidth, '')
    .replace(ends, '')
    .replace(/^['’‘](?=\S)/u, '')
    .replace(ends, '')
}

/** The text without any space at all. */
export const withoutSpaces = (text: string): string => (plain.test(text) ? text : text.replace(gaps, ''))

/** The text on one line, with single spaces. */
export const oneLine = (text: string): string =>
  plain.test(text) ? text : text.replace(ends, '').replace(gaps, ' ')

/** Full-width letters, digits and signs (U+FF01 to U+FF5E) as the half-width ones. For numbers, codes and dates; never for free text. */
export const halfWidth = (text: string): string =>
  plain.test(text)
    ? text
    : text.replace(/[\uFF01-\uFF5E]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

/** How many characters a clerk would count: one outside the basic plane is one, not two. */
export const characterCount = (text: string): number => Array.from(text).length

const marks = /^[\s/\\|\-—–―_~.。·]+$/u
const LONGEST_WORD = 8
const words = new Set([
  '无',
  '暂无',
  '没有',
  '空',
  '不详',
  '未知',
  '无号',
  '未提供',
  '未填',
  'N/A',
  'NA',
  'NULL',
  'NONE',
])

/** Strokes and dots with which clerks fill a cell that has nothing to say: `/`, `—`, `--`. */
export const isBlankMark = (text: string): boolean => marks.test(text)

/** Words that say a number or date is not there: 无, 暂无, 不详. */
export const isBlankWord = (text: string): boolean =>
  text.length <= LONGEST_WORD && words.has(withoutSpaces(text).toUpperCase())

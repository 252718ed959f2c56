/** Marks without ink: joiners, byte order marks, variation selectors. They choose a shape our fonts do not offer. */
const invisible = /[\u{200b}-\u{200f}\u{2060}\u{feff}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}\u{ad}]/gu

/** Every kind of blank but the full-width one, which is a way to space words. */
const blanks = /[\t-\r \u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}]+/gu

/** The text as it is set: line ends and kinds of narrow blanks become one blank, marks without ink go. */
export const printable = (text: string): string => text.replace(invisible, '').replace(blanks, ' ').trim()

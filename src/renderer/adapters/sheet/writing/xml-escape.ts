const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu
const longestCell = 32_767

/** Text for XML 1.0: mark-up escaped, characters XML cannot hold left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** What most cells hold: nothing in it is to be escaped or left out. */
const plain = /^[ !#-%'-;=?-^`-~\u3400-\u9FFF]*$/

/**
 * Text of a cell: besides, line ends are `\n`, what looks like an escape of a spreadsheet (`_x000D_`) is escaped itself, and what is
 * longer than a cell can hold ends in `…`.
 */
export function escapeCell(text: string): string {
  if (text.length <= longestCell && plain.test(text)) return text
  const whole = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
  return escapeXml(whole.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

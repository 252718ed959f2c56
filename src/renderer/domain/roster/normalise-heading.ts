import { withoutSpaces } from '../text/tidy-text'

const notes = /[(（[【〔<《{].*?[)）\]】〕>》}]/gu
const numbering = /^\d{1,2}[.、]/u
const marks = /[*★☆※:：;；,，。"“”'’‘!！?？_]/gu
const advice = /(必填|选填|必填项|非必填)$/u

/**
 * A heading as headings are compared: half-width, without spaces, line breaks, stars, colons, numbering, and notes in brackets such as
 * （必填）. A heading that is all brackets keeps what is in them.
 */
export function normaliseHeading(text: string): string {
  const bare = withoutSpaces(text.normalize('NFKC')).toUpperCase()
  const tidy = (heading: string): string =>
    heading.replace(marks, '').replace(numbering, '').replace(advice, '')
  const withoutNotes = tidy(bare.replace(notes, ''))
  return withoutNotes === '' ? tidy(bare.replace(/[()[\]【】〔〕<>《》{}]/gu, '')) : withoutNotes
}

import { documentKindOf } from '../identity/document-kinds'
import { readIdentity, type Identity } from '../identity/read-identity'
import type { Cell } from '../sheet/workbook'
import { cellError, cellText, hasLostDigits } from '../text/cell-text'
import { isBlankMark, isBlankWord, tidyText } from '../text/tidy-text'
import type { Flaw } from './read-fact'

/** What an identity cell says. A number that may not be stored is not given out. */
export type ReadIdentityCell = { readonly identity?: Identity; readonly flaws: readonly Flaw[] }

const told = (code: Flaw['code'], value: string): ReadIdentityCell => ({
  flaws: [{ code, detail: { value } }],
})

const saysNothing = (text: string): boolean => text === '' || isBlankMark(text) || isBlankWord(text)

/** Whether the cell of a number is empty, or says that there is none. */
export const saysNoNumber = (cell: Cell | undefined): boolean =>
  cellError(cell) === null && saysNothing(tidyText(cellText(cell)))

/**
 * Read the cell of an identity number by its type: more than 15 digits in a numeric cell are damaged, always,
 * whatever the check digit says (domain handbook §2.6); exactly 15 may be a whole old number; text is read as text.
 *
 * @param typeCode what the column of document types says
 */
export function readIdentityCell(
  cell: Cell | undefined,
  typeCode: string | undefined,
  today: string,
): ReadIdentityCell {
  const error = cellError(cell)
  if (error !== null) return told('value-unknown', error)
  const text = tidyText(cellText(cell))
  if (saysNothing(text)) return { flaws: [] }
  if (hasLostDigits(cell)) return told('id-damaged', text)
  const read = readIdentity(text, documentKindOf(typeCode), today)
  if (read.state === 'empty') return { flaws: [] }
  if (read.state === 'sound') return { identity: read.identity, flaws: [] }
  const { flaws } = told(read.flaw, text)
  return read.identity === undefined ? { flaws } : { identity: read.identity, flaws }
}

import type { Cell } from '../../sheet/workbook'
import { cellText } from '../../text/cell-text'
import { readDate } from '../../text/read-date'
import { readPhones } from '../../text/read-phones'
import { halfWidth, isBlankMark, isBlankWord, oneLine, tidyText, withoutSpaces } from '../../text/tidy-text'
import type { CellCode } from '../plan'
import type { ReadFact } from '../read-fact'
import { readIdentityCell } from '../read-identity-cell'

type Reading = (cell: Cell) => ReadFact

const sound = (value: string): ReadFact => ({ value, flaws: [] })
const flawed = (value: string, code: CellCode): ReadFact => ({
  value: '',
  flaws: [{ code, detail: { value } }],
})

/** A cell as one line; empty where it only has a stroke, or says that there is nothing. */
export function lineIn(cell: Cell): string {
  const text = oneLine(tidyText(cellText(cell)))
  return isBlankMark(text) || isBlankWord(text) ? '' : text
}

export const readLine: Reading = cell => sound(lineIn(cell))

/** What was masked before it was given out tells nothing. */
export const unlessMasked =
  (read: Reading): Reading =>
  cell => {
    const text = lineIn(cell)
    return /\*\*|＊＊/u.test(text) ? flawed(text, 'masked') : read(cell)
  }

/** `1,086.35㎡` as `1086.35`. Flaw: `figure-shape`. */
export const readFigure: Reading = cell => {
  const text = lineIn(cell)
  const bare = withoutSpaces(halfWidth(text)).replace(/[,，]|㎡|m2|m²|平方米|平米|万元|元$/giu, '')
  if (bare === '') return sound('')
  return /^\d{1,9}(\.\d{1,6})?$/u.test(bare) ? sound(bare) : flawed(text, 'figure-shape')
}

/** A whole day as `YYYY-MM-DD`. Flaw: `day-shape`. */
export const readWholeDay: Reading = cell => {
  const text = lineIn(cell)
  if (text === '') return sound('')
  const date = readDate(text)
  return date.kind === 'whole' ? sound(date.date) : flawed(text, 'day-shape')
}

/** One of a list of words, or what means one of them. Flaw: `choice-unknown`. */
export const readChoice =
  (choices: readonly string[], meanings: Readonly<Record<string, string>> = {}): Reading =>
  cell => {
    const text = lineIn(cell)
    const meant = meanings[text] ?? text
    if (meant === '' || choices.includes(meant)) return sound(meant)
    return {
      value: '',
      flaws: [{ code: 'choice-unknown', detail: { value: text, choices: choices.join('、') } }],
    }
  }

/** An identity number on a given day; a damaged or impossible one is told and refuses the row. */
export const readNumber =
  (today: string): Reading =>
  cell => {
    const { identity, flaws } = readIdentityCell(cell, undefined, today)
    return { value: flaws.length === 0 ? (identity?.number ?? '') : '', flaws }
  }

/** Telephones joined by `/`; one without a phone's shape stays and is told. */
export const readPhoneLine: Reading = cell => {
  const text = lineIn(cell)
  if (text === '') return sound('')
  const { phones, odd } = readPhones(text)
  const flaws = odd.length === 0 ? [] : [{ code: 'phone-shape' as const, detail: { value: odd.join('、') } }]
  return { value: phones.join('/'), flaws }
}

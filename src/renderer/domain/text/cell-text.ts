import type { Cell } from '../sheet/workbook'

/** A number in all its digits: never with an exponent. */
const digitsOf = (number: number): string =>
  Number.isInteger(number) ? BigInt(number).toString() : String(number)

/** Digits with separators or decimals, or an exponent: the format says nothing the number does not. */
const onlyFormatted = /^-?[1-9][\d,]*(\.\d+)?$|^-?0(\.\d+)?$|E[+-]?\d+$|^#+$/i

function shownNumber(number: number, shown: string): string {
  const text = shown.trim()
  return text === '' || onlyFormatted.test(text) ? digitsOf(number) : text
}

/**
 * A cell as untrimmed text: numbers in all their digits unless their format adds something (0012, 5栋), dates `YYYY-MM-DD`,
 * yes and no as 是 and 否. An error value is no text.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return Number.isFinite(cell) ? digitsOf(cell) : ''
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  if ('date' in cell) return cell.date
  if ('error' in cell) return ''
  return shownNumber(cell.number, cell.shown)
}

/** The number of a numeric cell, or null. */
export function cellNumber(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object' && cell !== null && 'number' in cell) return cell.number
  return null
}

const FIRST_WITH_16_DIGITS = 1e15

/** Whether a numeric cell has more digits than the 15 a spreadsheet keeps: the others are lost, whatever stands in their place. */
export const hasLostDigits = (cell: Cell | undefined): boolean =>
  Math.abs(cellNumber(cell) ?? 0) >= FIRST_WITH_16_DIGITS

/** The error value a formula left, e.g. `#N/A`, or null. */
export const cellError = (cell: Cell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'error' in cell ? cell.error : null

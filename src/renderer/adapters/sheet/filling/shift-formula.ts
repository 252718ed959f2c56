import { columnIndex, columnLetter } from '../../../domain/sheet/workbook'
import { shiftedRange, shiftedSpan, type RowShift } from './row-shift'

/**
 * The tokens of a formula that matter (ECMA-376 part 1, 18.17): words in quotes and names in brackets are left alone; a sheet's name
 * before `!` says whose cells follow; ranges, cells and whole rows are what is shifted.
 */
const tokens =
  /"(?:[^"]|"")*"|&quot;.*?&quot;|\[[^\]]*\]|(?<quoted>'(?:[^']|'')*'!)|(?<plain>[\p{L}\p{N}_.]+!)|(?<![\p{L}\p{N}_.$])(?<range>\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}\$?\d{1,7}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu

const nameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1)

/** Gives every range of a formula to `change` together with the sheet it lies on; `home` is the sheet of the formula itself. */
function eachRange(formula: string, home: string, change: (range: string, sheet: string) => string): string {
  let changed = ''
  let sheet = home
  let end = 0
  for (const { 0: token, index, groups } of formula.matchAll(tokens)) {
    if (index !== end) sheet = home
    const prefix = groups?.['quoted'] ?? groups?.['plain']
    if (prefix !== undefined) sheet = nameOf(prefix)
    const isRange = groups?.['range'] !== undefined
    changed += formula.slice(end, index) + (isRange ? change(token, sheet) : token)
    end = index + token.length
  }
  return changed + formula.slice(end)
}

const wholeRows = /^(\$?)(\d+):(\$?)(\d+)$/

/** The formula after rows were put into the sheet `target`. */
export function shiftFormula(formula: string, home: string, target: string, shift: RowShift): string {
  return eachRange(formula, home, (range, sheet) => {
    if (sheet !== target) return range
    const rows = wholeRows.exec(range)
    if (rows === null) return shiftedRange(shift, range, false)
    const [, dollar = '', first, mark = '', last] = rows
    const [top, bottom] = shiftedSpan(shift, Number(first), Number(last))
    return `${dollar}${top}:${mark}${bottom}`
  })
}

const place = /(\$?)([A-Z]{0,3})(\$?)(\d+)/gi

/** The formula as it stands when it is copied so many rows down and columns to the right: what has no `$` goes along. */
export const copiedFormula = (formula: string, rows: number, columns = 0): string =>
  eachRange(formula, '', range =>
    range.replace(place, (_, pin: string, letters: string, mark: string, row: string) => {
      const column = pin === '$' || letters === '' ? letters : columnLetter(columnIndex(letters) + columns)
      const isPinned = mark === '$' || (letters === '' && pin === '$')
      return `${pin}${column}${mark}${isPinned ? row : Number(row) + rows}`
    }),
  )

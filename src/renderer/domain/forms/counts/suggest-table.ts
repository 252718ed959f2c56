import { columnLetter, type Sheet } from '../../sheet/workbook'
import { cellText } from '../../text/cell-text'
import type { CrossTable } from '../form-mapping'
import { wordsAt } from '../form-heading'
import { countedBy, type CountingBy } from './counted-by'
import { isTotal } from './cross-counts'

const SEARCHED = 40
const FEW = 2

const footer = /^(填表|制表|审核|负责|经办|备注|说明|注[:：])/u

const isWord = (text: string): boolean => text !== '' && !/^[\d.]+$/u.test(text)

type Row = { readonly line: number; readonly words: readonly string[] }

/** Columns that say something, from the second on. */
const saying = ({ words }: Row): readonly number[] =>
  words.flatMap((text, column) => (column > 0 && isWord(text) ? [column] : []))

/** The rows below a heading that are called something and have their other cells free. */
function rowsBelow(rows: readonly Row[], heading: Row, labelColumn: number): readonly Row[] {
  const below = rows.filter(({ line }) => line > heading.line)
  const end = below.findIndex(({ words }, at) => {
    const label = words[labelColumn] ?? ''
    const gap = at > 0 && below[at - 1]?.line !== (below[at]?.line ?? 0) - 1
    return gap || label === '' || footer.test(label)
  })
  return end === -1 ? below : below.slice(0, end)
}

/** The way of counting most of these words stand for; undefined where none does. */
function wayOf(labels: readonly string[], about: CountingBy): string | undefined {
  const scored = countedBy
    .filter(({ key }) => key !== 'everybody')
    .map(({ key, fits }) => ({
      key,
      score: labels.filter(label => !isTotal(label) && fits(label, about) !== undefined).length,
    }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score === 0 ? undefined : best.key
}

/** Whether the row above parts the columns once more. */
function overOf(
  sheet: Sheet,
  heading: Row,
  columns: readonly number[],
  about: CountingBy,
): Pick<CrossTable, 'over'> {
  if (heading.line === 1) return {}
  const words = wordsAt(sheet, heading.line - 1)
  const above = columns.map(column => words[column] ?? '').filter(text => text !== '')
  const by = new Set(above).size < FEW ? undefined : wayOf([...new Set(above)], about)
  return by === undefined ? {} : { over: { labelRow: heading.line - 1, by } }
}

/** The last column of a table: of its heading, or a total that stands in the row over it only. */
function lastColumn(sheet: Sheet, columns: readonly number[], over: CrossTable['over']): number {
  const last = columns.at(-1) ?? 1
  const above = over === undefined ? [] : wordsAt(sheet, over.labelRow)
  return isTotal(above[last + 1] ?? '') ? last + 1 : last
}

/** Rows as they are themselves, without the words of blocks merged over them from above. */
const ownRows = ({ rows }: Sheet): readonly Row[] =>
  rows
    .slice(0, SEARCHED)
    .map(({ row, cells }) => ({ line: row, words: cells.map(cell => cellText(cell).trim()) }))

/**
 * Where a sheet counts and by what, for the clerk to confirm: the last row of words with rows below it that are called something and
 * otherwise free. Undefined where there is none.
 */
export function suggestTable(sheet: Sheet, about: CountingBy): CrossTable | undefined {
  const rows = ownRows(sheet)
  const heading = rows.find(row => {
    const [next] = rowsBelow(rows, row, 0)
    return saying(row).length >= FEW && next !== undefined && saying(next).length === 0
  })
  if (heading === undefined) return undefined
  const all = wordsAt(sheet, heading.line)
  const columns = saying({ ...heading, words: all })
  const below = rowsBelow(rows, heading, 0)
  const { over } = overOf(sheet, heading, columns, about)
  const [first, last] = [columns[0] ?? 1, lastColumn(sheet, columns, over)]
  const down = wayOf(
    below.map(({ words }) => words[0] ?? ''),
    about,
  )
  return {
    rows: { from: heading.line + 1, to: below.at(-1)?.line ?? heading.line + 1 },
    columns: { from: columnLetter(first), to: columnLetter(last) },
    labelColumn: columnLetter(0),
    labelRow: heading.line,
    down: down ?? 'buildings',
    across:
      wayOf(
        columns.map(column => all[column] ?? ''),
        about,
      ) ?? 'everybody',
    ...(over !== undefined && { over }),
  }
}

import { columnLetter, type OutColumn, type OutSheet, type SheetHead } from '../../../domain/sheet/workbook'

/** A longer list of choices cannot stand in the rule of a cell; it needs cells of its own. */
const LONGEST_INLINE = 255

const inlineOf = (choices: readonly string[]): string | null => {
  const list = choices.join(',')
  return list.length <= LONGEST_INLINE && choices.every(choice => !/[,"]/.test(choice)) ? `"${list}"` : null
}

const needsCells = ({ choices }: OutColumn): boolean => choices !== undefined && inlineOf(choices) === null

/** The columns of a workbook whose choices are too long for their cells. */
const longColumns = (sheets: readonly Pick<SheetHead, 'columns'>[]): readonly OutColumn[] =>
  sheets.flatMap(({ columns }) => columns.filter(needsCells))

/** The sheet that holds them, one column each, or null where there are none. */
export function choiceSheet(sheets: readonly Pick<SheetHead, 'columns'>[]): OutSheet | null {
  const columns = longColumns(sheets)
  if (columns.length === 0) return null
  const longest = Math.max(...columns.map(({ choices = [] }) => choices.length))
  return {
    name: '选项',
    columns: columns.map(({ heading }) => ({ heading, width: 16 })),
    rows: Array.from({ length: longest }, (_, row) =>
      columns.map(({ choices = [] }) => choices[row] ?? null),
    ),
    landscape: false,
  }
}

/** What the rule of a cell says to choose from; undefined where anything goes. */
export type ChoiceFormula = (column: OutColumn) => string | undefined

/** The rules for the columns of these sheets, whose long choices stand on the sheet of that name from its second row on. */
export function choiceFormulas(
  sheets: readonly Pick<SheetHead, 'columns'>[],
  listName: string,
): ChoiceFormula {
  const long = longColumns(sheets)
  return column => {
    const { choices } = column
    if (choices === undefined) return undefined
    const inline = inlineOf(choices)
    if (inline !== null) return inline
    const letter = columnLetter(long.indexOf(column))
    return `'${listName.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${String(choices.length + 1)}`
  }
}

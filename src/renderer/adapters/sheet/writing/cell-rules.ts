import { columnLetter, type OutColumn, type SheetHead } from '../../../domain/sheet/workbook'
import type { ChoiceFormula } from './choice-lists'
import { escapeXml } from './xml-escape'

const LONGEST_TITLE = 32
const LONGEST_HINT = 255

/** Whole characters only: half of one is no character. */
const cut = (text: string, longest: number): string => {
  const characters = Array.from(text)
  while (characters.join('').length > longest) characters.pop()
  return characters.join('')
}

function hintOf({ heading, hint }: OutColumn): string {
  if (hint === undefined) return ''
  const title = escapeXml(cut(heading, LONGEST_TITLE))
  return ` showInputMessage="1" promptTitle="${title}" prompt="${escapeXml(cut(hint, LONGEST_HINT))}"`
}

const rule = (cells: string, attributes: string, formula = ''): string =>
  `<dataValidation${attributes} allowBlank="1" sqref="${cells}">${formula}</dataValidation>`

const warning =
  ' type="list" errorStyle="warning" showErrorMessage="1" errorTitle="不在选项中" error="这个词不在下拉选项中。确实要这样填吗？"'

/** Figures from 0 up to the one in another column of the same row. */
const upToRule = (cells: string, upTo: number, first: number, hint: string): string =>
  rule(
    cells,
    ` type="decimal" operator="between" errorStyle="stop" showErrorMessage="1" errorTitle="分数不对" error="只填数字，从 0 到满分。"${hint}`,
    `<formula1>0</formula1><formula2>$${columnLetter(upTo)}${String(first)}</formula2>`,
  )

/** What the clerk sees at the cells of a sheet: hints at the headings and below them, choices from row `first` on. */
export function cellRules(
  { columns }: Pick<SheetHead, 'columns'>,
  heading: number,
  first: number,
  last: number,
  formulaOf: ChoiceFormula,
): string {
  const rules = columns.flatMap((column, index) => {
    const letter = columnLetter(index)
    const cells = (from: number, to: number): string => `${letter}${String(from)}:${letter}${String(to)}`
    const hint = hintOf(column)
    if (column.upTo !== undefined) return [upToRule(cells(first, last), column.upTo, first, hint)]
    const formula = formulaOf(column)
    if (formula === undefined) return hint === '' ? [] : [rule(cells(heading, last), hint)]
    const choosing = rule(
      cells(first, last),
      `${warning}${hint}`,
      `<formula1>${escapeXml(formula)}</formula1>`,
    )
    return hint === '' ? [choosing] : [rule(cells(heading, first - 1), hint), choosing]
  })
  return rules.length === 0
    ? ''
    : `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`
}

import { copiedFormula } from './shift-formula'
import { attribute, cellsOf, elements, withoutAttribute, type CellXml, type SheetXml } from './sheet-xml'

type Master = { readonly formula: string; readonly row: number; readonly column: number }

/** The formulas several cells share, by their number: told in one cell, meant for all (ECMA-376 part 1, 18.3.1.40). */
export type SharedFormulas = ReadonlyMap<string, Master>

type FormulaXml = { readonly attributes: string; readonly text: string }

/** The formula of a cell as it stands, if it has one. */
export function formulaOf({ content }: CellXml, prefix: string): FormulaXml | undefined {
  if (!content.includes(`<${prefix}f`)) return undefined
  const found = elements(prefix, 'f').exec(content)
  return found === null ? undefined : { attributes: found[1] ?? '', text: found[2] ?? '' }
}

const isShared = ({ attributes }: FormulaXml): boolean => attribute(attributes, 't') === 'shared'

/** Every shared formula of a sheet. */
export function sharedFormulas({ rows, prefix }: SheetXml): SharedFormulas {
  const shared = new Map<string, Master>()
  for (const row of rows) {
    if (!row.inside.includes('shared')) continue
    for (const cell of cellsOf(row, prefix)) {
      const formula = formulaOf(cell, prefix)
      if (formula === undefined || !isShared(formula) || formula.text === '') continue
      const { text, attributes } = formula
      shared.set(attribute(attributes, 'si') ?? '', { formula: text, row: row.row, column: cell.column })
    }
  }
  return shared
}

/**
 * The cell with its formula put through `change`, told in the cell itself where it was shared, and without the result it had: what reads
 * the file reckons it anew.
 */
export function withFormula(
  cell: CellXml,
  formula: FormulaXml,
  row: number,
  shared: SharedFormulas,
  prefix: string,
  change: (formula: string) => string,
): CellXml {
  const master = isShared(formula) ? shared.get(attribute(formula.attributes, 'si') ?? '') : undefined
  const text =
    master === undefined
      ? formula.text
      : copiedFormula(master.formula, row - master.row, cell.column - master.column)
  const attributes = master === undefined ? formula.attributes : ''
  const range = attribute(attributes, 'ref')
  const told =
    range === undefined ? attributes : `${withoutAttribute(attributes, 'ref')} ref="${change(range)}"`
  return {
    column: cell.column,
    attributes: withoutAttribute(cell.attributes, 't'),
    content: `<${prefix}f${told}>${change(text)}</${prefix}f>`,
  }
}

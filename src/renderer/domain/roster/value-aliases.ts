import type { ValueAlias } from '../records/value-alias'
import type { Cell } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { oneLine, tidyText } from '../text/tidy-text'
import type { DataRow } from './data-rows'
import { factFields, type FactField } from './facts'
import type { Column } from './plan'

/** What the clerk once said a written value means in a column: 1 for 男. */
export type Alias = Pick<ValueAlias, 'field' | 'written' | 'value'>

/** Facts whose values are words many people share. Names, numbers, phones and addresses are each person's own: nothing is remembered of them. */
const sharedFacts: readonly FactField[] = [
  ...(['idType', 'sex', 'nation', 'relation', 'hukouKind', 'tenure', 'politics', 'education'] as const),
  ...(['marriage', 'health', 'tags', 'sensitiveTags', 'occupation', 'employer', 'stayReason'] as const),
  ...(['estate', 'building', 'unit', 'region', 'hukouRegion', 'grid', 'guardianRelation'] as const),
]

/** Whether the meaning of what is written in a column can be remembered. */
export const isAliasable = (field: string): boolean => sharedFacts.some(shared => shared === field)

/** What a cell says, as written values are compared. */
export const writtenIn = (cell: Cell | undefined): string => oneLine(tidyText(cellText(cell)))

type Meanings = ReadonlyMap<string, string>

/** The columns of which something is remembered, with what. */
function remembered(columns: readonly Column<string>[], aliases: readonly Alias[]) {
  return columns.flatMap(({ index, field }) => {
    const own = aliases.filter(alias => alias.field === field)
    const meanings: Meanings = new Map(own.map(({ written, value }) => [written, value]))
    return own.length === 0 ? [] : [{ index, meanings }]
  })
}

/** Puts what is remembered of written values in their place, before a row is read. */
export function withAliases(
  columns: readonly Column<string>[],
  aliases: readonly Alias[],
): (row: DataRow) => DataRow {
  const known = remembered(columns, aliases)
  if (known.length === 0) return row => row
  return ({ row, cells }) => {
    const meant = [...cells]
    for (const { index, meanings } of known) {
      const meaning = meanings.get(writtenIn(cells[index]))
      if (meaning !== undefined) meant[index] = meaning
    }
    return { row, cells: meant }
  }
}

/** The aliases once the clerk has said some anew: of one column and written value the last holds. */
export function aliasesAfter(aliases: readonly Alias[], said: Alias): readonly Alias[] {
  const others = aliases.filter(({ field, written }) => field !== said.field || written !== said.written)
  return said.written === said.value ? others : [...others, said]
}

/** A fact by its name, of a stored alias or match; null for a name no program of today knows. */
export const factNamed = (name: string | null | undefined): FactField | null =>
  factFields.find(field => field === name) ?? null

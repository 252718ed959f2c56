import { columnLetter } from '../sheet/workbook'
import type { FactField } from './facts'
import { headingMeaning, reachesOfficial, type HeadingMeaning } from './field-of-heading'
import { normaliseHeading } from './normalise-heading'
import type { Column } from './plan'

/** The heading of one column, its cells from top to bottom as they stand in the file. */
export type ColumnHeading = { readonly index: number; readonly parts: readonly string[] }

export type ColumnMatch = {
  readonly columns: readonly Column[]
  /** How many columns were recognised, kept or not. */
  readonly recognised: number
  /** True where rows are about householders or owners, for want of a column for the name. */
  readonly standIn: boolean
}

type Normalised = { readonly heading: ColumnHeading; readonly parts: readonly string[] }
type Meant = { readonly heading: ColumnHeading; readonly meaning: HeadingMeaning | undefined }

const normalised = (heading: ColumnHeading): Normalised => ({
  heading,
  parts: heading.parts.map(normaliseHeading),
})

const meanAll = (headings: readonly Normalised[], standIn: boolean): Meant[] =>
  headings.map(({ heading, parts }, at) => ({
    heading,
    meaning: reachesOfficial(parts.at(-1) ?? '', headings[at - 1]?.parts.at(-1))
      ? { kind: 'idle' }
      : headingMeaning(parts, standIn),
  }))

const tellsName = ({ meaning }: Meant): boolean => meaning?.kind === 'fact' && meaning.field === 'name'

/** Facts of which several columns may each tell a part: 人员类型 and 重点类别, 手机 and 电话, both guardians. */
export const joinedFields: ReadonlySet<FactField> = new Set<FactField>([
  'tags',
  'sensitiveTags',
  'phone',
  'guardian',
  'guardianRelation',
])

/** Which fact each column serves: of those that tell the same one the first, or all where they can be joined; else one that stands in. Another document's number stands in row by row. */
function servingColumns(all: readonly Meant[]): ReadonlyMap<number, FactField> {
  const serving = new Map<number, FactField>()
  const served = new Set<FactField>()
  for (const kind of ['fact', 'spare'] as const) {
    const before = new Set(served)
    for (const { heading, meaning } of all) {
      if (meaning?.kind !== kind) continue
      const takenUp = joinedFields.has(meaning.field) ? before : served
      if (takenUp.has(meaning.field) && !(kind === 'spare' && meaning.field === 'idNumber')) continue
      served.add(meaning.field)
      serving.set(heading.index, meaning.field)
    }
  }
  return serving
}

/**
 * Tell which column holds which fact. Of columns that tell the same fact the first is kept. Without a column for the name, 户主姓名
 * or 业主姓名 is the name, and what else the sheet says of the householder or owner is that person's.
 */
export function matchColumns(headings: readonly ColumnHeading[]): ColumnMatch {
  const said = headings.map(normalised)
  const plain = meanAll(said, false)
  const standIn = !plain.some(tellsName)
  const all = standIn ? meanAll(said, true) : plain
  const serving = servingColumns(all)
  return {
    columns: headings.map(({ index, parts }) => ({
      index,
      letter: columnLetter(index),
      heading: parts.join('·'),
      field: serving.get(index) ?? null,
    })),
    recognised: all.filter(({ meaning }) => meaning !== undefined).length,
    standIn,
  }
}

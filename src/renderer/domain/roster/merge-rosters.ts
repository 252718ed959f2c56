import type { FactField } from './facts'
import { cellWords } from '../words/problem-words'
import type { FieldChange, PlannedRow, RosterPlan } from './plan'
import { decisionOf, fillingBlanks, usualChoices, type Choices } from './row-decision'

/** Where something is told: a row of a file. */
export type Source = { readonly file: string; readonly row: number }

/** A row of one of the rosters as it stands there, and why it stands apart. */
export type RowApart = Source & { readonly name: string; readonly reason: string; readonly said: string }

/** Two rows that tell different things of one person. The first stays. */
export type Conflict = {
  readonly personId: string
  readonly field: FactField
  readonly kept: string
  readonly keptFrom: Source
  readonly other: string
  readonly otherFrom: Source
}

/** What joining rosters came to, besides the people themselves. */
export type Merging = {
  /** By person, every row about them, the first one first. */
  readonly sources: Map<string, Source[]>
  /** Which row told a fact where it was not the first. */
  readonly filledFrom: Map<string, Source>
  readonly repeated: RowApart[]
  readonly conflicts: Conflict[]
  readonly doubtful: RowApart[]
  readonly rejected: RowApart[]
}

export const newMerging = (): Merging => ({
  sources: new Map(),
  filledFrom: new Map(),
  repeated: [],
  conflicts: [],
  doubtful: [],
  rejected: [],
})

/** Newcomers are added; of those there already only what is blank is filled, so that the roster named first holds. */
export const joining: Choices = { ...usualChoices, policy: { known: 'fill', newcomers: 'create' } }

const filledKey = (personId: string, field: FactField): string => `${personId} ${field}`

/** 姓名：王秀兰；身份证号：…, by the headings in the file. */
const saidIn = (plan: RosterPlan, { source }: PlannedRow): string =>
  plan.columns
    .map(({ heading }, nth) => [heading, source[nth] ?? ''] as const)
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `${heading}：${text}`)
    .join('；')

const apart = (plan: RosterPlan, row: PlannedRow, reason: string): RowApart => ({
  file: plan.fileName,
  row: row.row,
  name: row.facts.name,
  reason,
  said: saidIn(plan, row),
})

const reasons = ({ problems }: PlannedRow): string =>
  problems
    .filter(({ severity }) => severity !== 'warn')
    .map(cellWords)
    .join('')

const repeatsOnly = ({ problems }: PlannedRow): boolean =>
  problems.every(({ code, severity }) => severity !== 'reject' || code === 'duplicate-in-file')

export const sourceWords = ({ file, row }: Source): string => `${file} 第 ${String(row)} 行`

function noteConflicts(
  merging: Merging,
  personId: string,
  changes: readonly FieldChange[],
  from: Source,
): void {
  const first = merging.sources.get(personId)?.[0] ?? from
  for (const { field, before, after } of changes) {
    const key = filledKey(personId, field)
    if (before === '') merging.filledFrom.set(key, from)
    else {
      const keptFrom = merging.filledFrom.get(key) ?? first
      merging.conflicts.push({ personId, field, kept: before, keptFrom, other: after, otherFrom: from })
    }
  }
}

function noteKnown(merging: Merging, plan: RosterPlan, row: PlannedRow, personId: string): void {
  const from = { file: plan.fileName, row: row.row }
  noteConflicts(merging, personId, row.changes, from)
  const rows = merging.sources.get(personId) ?? []
  const filled = fillingBlanks(row.changes).length
  const added = filled === 0 ? '' : `，补上 ${String(filled)} 项`
  const first = rows[0] === undefined ? '' : `与 ${sourceWords(rows[0])}是同一个人${added}`
  merging.repeated.push(apart(plan, row, first))
  merging.sources.set(personId, [...rows, from])
}

/**
 * Take down what a roster adds to those joined before it.
 *
 * @param plan of the roster, against everybody joined so far
 * @param newcomers the ids of those whom the plan's new rows made, in the order of the rows
 */
export function noteRoster(merging: Merging, plan: RosterPlan, newcomers: readonly string[]): void {
  let made = 0
  for (const row of plan.rows) {
    if (row.state === 'rejected') {
      const list = repeatsOnly(row) ? merging.repeated : merging.rejected
      list.push(apart(plan, row, reasons(row)))
    } else if (row.state === 'doubtful') merging.doubtful.push(apart(plan, row, reasons(row)))
    else if (decisionOf(row, joining).as === 'created') {
      const id = newcomers[made]
      if (id === undefined) throw new Error('Fewer people than rows that make them')
      made += 1
      merging.sources.set(id, [{ file: plan.fileName, row: row.row }])
    } else if (row.recordId !== undefined) noteKnown(merging, plan, row, row.recordId)
  }
}

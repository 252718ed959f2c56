import { atOnce } from '../../src/renderer/domain/paced'
import { put, type Put } from '../../src/renderer/domain/journal/entry'
import type { RecordKind, StoredRecord } from '../../src/renderer/domain/records/define-record'
import { chooseSheet } from '../../src/renderer/domain/roster/choose-sheet'
import type { PlannedImport, RosterKind } from '../../src/renderer/domain/roster/kinds/roster-kind'
import { rosterKindOf } from '../../src/renderer/domain/roster/kinds/roster-kinds'
import { planMemory } from '../../src/renderer/domain/roster/plan-memory'
import { usualChoices, type Choices } from '../../src/renderer/domain/roster/row-decision'
import type { Cell } from '../../src/renderer/domain/sheet/workbook'
import { aSheet, aWorkbook, TODAY } from './a-sheet'
import { fixedWorld } from './fixed-world'
import { heldRecords, type HeldRecords } from './held-records'
import { valueOf } from './value-of'

/** Records that hold these. */
export function holding(...puts: readonly Put[]): HeldRecords {
  const records = heldRecords()
  if (puts.length > 0) records.commit({ cause: 'roster-imported', detail: '', save: puts })
  return records
}

export const held = (kind: RecordKind, ...records: readonly StoredRecord[]): readonly Put[] =>
  records.map(record => put(kind, record))

/** The plan of a sheet of a kind of roster, its first row the headings. */
export function plannedOf(
  about: RosterKind['about'],
  rows: readonly (readonly Cell[])[],
  records: HeldRecords,
  clearing: readonly string[] = [],
): PlannedImport {
  const kind = rosterKindOf(about)
  const chosen = valueOf(chooseSheet(aWorkbook(aSheet(rows)), kind.book))
  return atOnce(
    kind.plan({
      fileName: '表.xlsx',
      chosen,
      records,
      today: TODAY,
      aliases: [],
      clearing,
      memory: planMemory(),
    }),
  )
}

/** Each row's state, and its problems by place and code. */
export const statesOf = ({ plan }: PlannedImport): readonly (readonly string[])[] =>
  plan.rows.map(({ row, state, problems }) => [
    state,
    ...problems.map(({ column, code }) => `${column}${String(row)} ${code}`),
  ])

/** Writes the plan into the records. */
export function written(
  planned: PlannedImport,
  records: HeldRecords,
  choices: Choices = usualChoices,
): HeldRecords {
  records.commit(atOnce(planned.apply(records, fixedWorld({ ids: 7 }), choices)))
  return records
}

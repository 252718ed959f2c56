import { put, type Change, type Put } from '../journal/entry'
import type { Records } from '../ports'
import { columnMatch } from '../records/column-match'
import { importBatch } from '../records/import-batch'
import { valueAlias } from '../records/value-alias'
import type { World } from '../world'
import type { ImportedRows } from './apply-plan'
import { aboutOf, columnMemory, type Stamp } from './column-memory'
import type { AnyPlan } from './plan'
import { countDecisions, type Choices } from './row-decision'
import type { Alias } from './value-aliases'

/** What an import is besides its rows: the file, and what the clerk said of how it is written. */
export type ImportFacts = {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly fileHash: string
  readonly plan: AnyPlan
  /** What kind of roster it is; residents where nothing is said. */
  readonly about?: string
  readonly choices: Choices
  /** What is to be remembered of written values; what is remembered already may be among it. */
  readonly aliases: readonly Alias[]
  /** Who imports. */
  readonly by: string
}

function aliasMemory(
  aliases: readonly Alias[],
  records: Pick<Records, 'all'>,
  world: World,
  stamp: Stamp,
): readonly Put[] {
  const known = records.all(valueAlias)
  return aliases.map(({ field, written, value }) => {
    const before = known.find(one => one.field === field && one.written === written)
    if (before?.value === value) return put(valueAlias, before)
    return put(valueAlias, { id: before?.id ?? world.newId(), field, written, value, ...stamp })
  })
}

/**
 * The change of an import together with its record in 导入记录 and what the next import is to know of the form, so that all of it is
 * written or nothing. The entry is about the record of the batch, by which the two are found together.
 */
export function importChange(
  change: ImportedRows,
  { fileHash, plan, about = 'residents', choices, aliases, by }: ImportFacts,
  records: Pick<Records, 'all'>,
  world: World,
): Change {
  const id = world.newId()
  const batch = put(importBatch, {
    id,
    fileName: plan.fileName,
    fileHash,
    sheetName: plan.sheetName,
    ...aboutOf(about),
    counts: countDecisions(plan, choices),
    mapping: plan.columns.flatMap(({ heading, field }) => (field === null ? [] : [{ heading, field }])),
  })
  const stamp = { by, on: world.today() }
  const memory = [
    columnMemory(plan.columns, records.all(columnMatch), () => world.newId(), stamp, about),
    ...aliasMemory(aliases, records, world, stamp),
  ]
  return { ...change, save: [...change.save, ...memory, batch], about: [{ kind: importBatch.kind, id }] }
}

import type { EntryHead } from '../journal/entry'
import type { Records } from '../ports'
import { importBatch, type ImportBatch } from '../records/import-batch'

/** An import as 导入记录 lists it. `undone`: the entry that took it back. */
export type ListedBatch = {
  readonly batch: ImportBatch
  readonly head: EntryHead
  readonly undone: EntryHead | undefined
}

/** All imports, newest first. One whose entry the journal has no longer is left out. */
export function importBatches(
  batches: readonly ImportBatch[],
  journal: readonly EntryHead[],
): readonly ListedBatch[] {
  const byId = new Map(batches.map(batch => [batch.id, batch]))
  const undoing = new Map(journal.map(head => [head.undoes, head]))
  return journal.flatMap(head => {
    const about = head.cause === 'roster-imported' ? head.about : undefined
    const batch = byId.get(about?.find(({ kind }) => kind === importBatch.kind)?.id ?? '')
    return batch === undefined ? [] : [{ batch, head, undone: undoing.get(head.id) }]
  })
}

/** The last import of the same file that is still in force, if there is one. */
export const importedBefore = (
  fileHash: string,
  records: Pick<Records, 'all' | 'journal'>,
): ListedBatch | undefined =>
  importBatches(records.all(importBatch), records.journal()).find(
    ({ batch, undone }) => batch.fileHash === fileHash && undone === undefined,
  )

import type { JournalEntry, RecordChange } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { inSlices } from '../breathe'
import { StoreDamaged } from '../damaged'
import type { Database } from '../database/database'
import { journalRow, type JournalRow } from '../rows'
import { closingKey, openClosing, openPart, partKeys } from './journal-rows'

const READING = '读取'

function* openParts(rows: readonly JournalRow[], seal: Seal): Steps<readonly RecordChange[]> {
  const changes: RecordChange[] = []
  for (const row of rows) {
    changes.push(...openPart(row, seal))
    yield { step: READING, done: changes.length }
  }
  return changes
}

async function rowsOf({ journal }: Database, keys: readonly string[]): Promise<readonly JournalRow[]> {
  const rows = await journal.bulkGet([...keys])
  return rows.map((row, at) => {
    if (row === undefined) throw new StoreDamaged(`Journal row ${keys[at] ?? ''} is missing`)
    return journalRow.parse(row)
  })
}

/** The whole entry written at `clock`. A row that is missing or does not open is a fault that names it. */
export async function readEntry(database: Database, clock: string, seal: Seal): Promise<JournalEntry> {
  const [row] = await rowsOf(database, [closingKey(clock)])
  if (row === undefined) throw new StoreDamaged(`No journal entry at ${clock}`)
  const { head, parts, changes } = openClosing(row, seal)
  const others = await rowsOf(database, partKeys(clock, parts))
  return { head, changes: [...changes, ...(await inSlices(openParts(others, seal)))] }
}

import type { Change, JournalEntry } from '../../src/renderer/domain/journal/entry'
import type { Records } from '../../src/renderer/domain/ports'
import { heldRecords, type HeldRecords } from './held-records'

/** Records in memory whose journal can be read, for rules that look into it. */
export function readRecords(): HeldRecords & Pick<Records, 'readEntry'> {
  const held = heldRecords()
  const entries = new Map<string, JournalEntry>()
  return {
    ...held,
    commit(change: Change): JournalEntry {
      const entry = held.commit(change)
      entries.set(entry.head.id, entry)
      return entry
    },
    readEntry(id) {
      const entry = entries.get(id)
      return entry === undefined ? Promise.reject(new Error(`No entry ${id}`)) : Promise.resolve(entry)
    },
  }
}

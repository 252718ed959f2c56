import type { JournalEntry } from '../../src/renderer/domain/journal/entry'
import type { Records } from '../../src/renderer/domain/ports'
import { heldRecords, type HeldRecords } from './held-records'

/** Records in memory whose journal can be read, for rules that look into it. */
export function readRecords(): HeldRecords & Pick<Records, 'readEntry'> {
  const held = heldRecords()
  const entries = new Map<string, JournalEntry>()
  const kept = (entry: JournalEntry): JournalEntry => {
    entries.set(entry.head.id, entry)
    return entry
  }
  return {
    ...held,
    commit: change => kept(held.commit(change)),
    tryCommit(change) {
      const written = held.tryCommit(change)
      if (written.ok) kept(written.value)
      return written
    },
    readEntry(id) {
      const entry = entries.get(id)
      return entry === undefined ? Promise.reject(new Error(`No entry ${id}`)) : Promise.resolve(entry)
    },
  }
}

import type { Seal } from '../../domain/ports'
import { unwatched } from '../../domain/progress'
import { replay } from '../../domain/journal/replay'
import type { Shapes } from '../../domain/records/shapes'
import { fail, ok, type Result } from '../../domain/result'
import { inSlices } from './breathe'
import type { Database } from './database/database'
import { readRows, type Stored } from './database/read-rows'
import { writeRows } from './database/write-rows'
import { groupEntries, type ReadEntry } from './entries/group-entries'
import { clockOf } from './entries/journal-rows'
import { prepareSealed } from './entries/prepare-entry'
import type { CaughtUp } from './files/catch-up'
import { load } from './pages/load'

/** The entries the database lacks, in the order of writing. An entry that was not finished being written never happened. */
async function missingEntries({ rows }: CaughtUp, stored: Stored, seal: Seal): Promise<readonly ReadEntry[]> {
  const known = new Set(stored.closings.map(({ key }) => clockOf(key)))
  const unknown = rows.filter(({ key }) => !known.has(clockOf(key)))
  return (await inSlices(groupEntries(unknown, seal))).entries
}

/**
 * Carry out in the database what the journal files have and it lacks, an entry at a time; how many there were.
 * Refusals: `journal-broken` when an entry does not follow the database's last one or was written by another version, `disk-full`.
 */
export async function replayTail(
  database: Database,
  caught: CaughtUp,
  seal: Seal,
  shapes: Shapes,
): Promise<Result<number>> {
  if (caught.rows.length === 0) return ok(0)
  const stored = await readRows(database)
  const entries = await missingEntries(caught, stored, seal)
  if (entries.length === 0) return ok(0)
  const { book } = await inSlices(load(stored, seal, { ...shapes, version: stored.version }))
  let { head } = stored
  for (const { head: own, previous, link, changes, parts, closing } of entries) {
    if (previous !== head.link || own.version !== stored.version) return fail('journal-broken')
    const decided = replay(changes, book.find)
    const sealed = await inSlices(prepareSealed(book, decided, seal, stored.version))
    const next = { ...head, entry: own.id, link, pages: book.pageCount(sealed.rows, sealed.emptied) }
    const writing = {
      after: head.entry,
      head: next,
      pages: sealed.rows,
      emptied: sealed.emptied,
      journal: [...parts, closing],
    }
    const written = await writeRows(database, writing, unwatched)
    if (!written.ok) return written
    await inSlices(book.takeIn({ decided, emptied: sealed.emptied, pages: sealed.pages }))
    head = next
  }
  return ok(entries.length)
}

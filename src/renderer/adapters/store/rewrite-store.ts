import type { JournalFiles } from '../../domain/desktop'
import type { EntryHead } from '../../domain/journal/entry'
import type { KeyRing, Seal } from '../../domain/ports'
import type { Watch } from '../../domain/progress'
import { fail, ok, type Result } from '../../domain/result'
import { inWatchedSlices } from './breathe'
import type { Database } from './database/database'
import { replaceStore } from './database/found-store'
import { readAll } from './database/read-rows'
import { journalFrames } from './files/file-frames'
import { framed } from './files/framed'
import { nextFile, startFile, type Position } from './files/journal-log'
import { rewriteRows, type Editing } from './rewrite-rows'

type Rewriting = {
  readonly database: Database
  readonly files: JournalFiles
  readonly from: Seal
  readonly to: Seal
  readonly ring: KeyRing
  readonly editing: Editing
}

/** Where the journal goes on, and its heads, newest first. */
export type Rewritten = {
  readonly position: Position
  readonly link: string
  readonly heads: readonly EntryHead[]
}

/**
 * Seal everything anew: the database in one transaction, then a new journal file that holds the whole journal; then the files under the
 * old key go. After a crash in between, opening finds that the new file is missing and writes it.
 * Refusals: `cancelled`, `disk-full`, `changed-elsewhere`; nothing is changed then.
 */
export async function rewriteStore(rewriting: Rewriting, watch: Watch): Promise<Result<Rewritten>> {
  const { database, files, from, to, ring, editing } = rewriting
  const stored = await readAll(database)
  const rows = await inWatchedSlices(rewriteRows(stored, from, to, editing), watch)
  if (!rows.ok) return rows
  const { device, version, head } = stored
  const { link, pages, journal, heads } = rows.value
  const frames = journalFrames({ device, version }, ring, journal)
  const file = await inWatchedSlices(framed(frames, '留痕'), watch)
  if (!file.ok) return file
  if (watch.cancelled()) return fail('cancelled')
  const old = await files.list()
  const name = nextFile(old.at(-1)?.name)
  const image = { ring, device, version, entry: head.entry, link, pages, journal }
  const replaced = await replaceStore(database, image, { file: name, end: file.value.end }, head.entry)
  if (!replaced.ok) return replaced
  const position = await startFile(files, name, file.value)
  if (!position.ok) throw new Error(`The journal file ${name} could not be begun: ${position.problem.code}`)
  for (const one of old) await files.remove(one.name)
  return ok({ position: position.value, link, heads: heads.toReversed() })
}

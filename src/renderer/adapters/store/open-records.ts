import type { JournalFiles } from '../../domain/desktop'
import type { KeyRing, Sealing } from '../../domain/ports'
import { unwatched } from '../../domain/progress'
import { currentShapes, type Shapes } from '../../domain/records/shapes'
import { fail, ok, type Result } from '../../domain/result'
import type { World } from '../../domain/world'
import { inSlices } from './breathe'
import { StoreDamaged } from './damaged'
import { openDatabase, type Database } from './database/database'
import { readRows, readSome, type Stored } from './database/read-rows'
import { writeRows } from './database/write-rows'
import { catchUp, type CaughtUp } from './files/catch-up'
import { journalFrames } from './files/file-frames'
import { framed } from './files/framed'
import { journalLog, nextFile, startFile, type Position } from './files/journal-log'
import { load, type Loaded } from './pages/load'
import { sealPages } from './pages/page-rows'
import { replayTail } from './replay-tail'
import { startRecords, type OpenRecords } from './start-records'
import type { Actor, May, Store } from './store'

/** What the records are opened with. */
export type Opening = {
  readonly world: World
  readonly sealing: Sealing
  /** The data key, and the ring it was taken from. */
  readonly key: Uint8Array
  readonly ring: KeyRing
  /** The journal outside the browser's profile. */
  readonly journal: JournalFiles
  /** Who writes, as the journal shows it; asked anew for each entry. */
  readonly actor: Actor
  readonly may: May
  /**
   * Called before records of an older program are rewritten, with their numbers by kind; a refusal stops the upgrade and leaves
   * everything as it was.
   */
  readonly beforeUpgrade?: (counts: Readonly<Record<string, number>>) => Promise<Result<null>>
  /** The database; another name is another store. */
  readonly name?: string
  readonly shapes?: Shapes
}

export const STORE_NAME = 'wenyuan'

/** Where the journal is to be written on: where it ended, or a new file with whatever the old ones lack. */
async function positionOf(
  database: Database,
  { position, onFile, newest }: CaughtUp,
  stored: Stored,
  { journal, ring }: Opening,
): Promise<Result<Position>> {
  const lacking = onFile === null ? [] : await readSome(database, key => !onFile.has(key))
  if (position !== null && lacking.length === 0) return ok(position)
  const { device, version } = stored
  const frames = journalFrames({ device, version }, ring, lacking)
  return startFile(journal, nextFile(newest), await inSlices(framed(frames, '留痕')))
}

/** Write the pages of an older program in the shape of today, all in one transaction. */
async function writeUpgrade(store: Store, { outdated }: Loaded, stored: Stored): Promise<Result<null>> {
  const { book, database, seal, shapes } = store
  const drafts = outdated.map(({ id, kind }) => book.draft(id, kind))
  const { rows, pages, emptied } = await inSlices(
    sealPages(drafts, kind => book.newPage(kind), seal, shapes.version),
  )
  for (const page of pages) book.hold(page)
  const head = { ...stored.head, ...store.log.position(), pages: book.pageCount() }
  const writing = {
    after: stored.head.entry,
    head,
    pages: rows,
    emptied,
    journal: [],
    version: shapes.version,
  }
  return writeRows(database, writing, unwatched)
}

/** The store as it is to be opened, where its journal goes on, and the journal files that are of no use any more. */
type Brought = {
  readonly stored: Stored
  readonly position: Position
  readonly superseded: readonly string[]
}

/** Bring the database up to what the journal files and this program know. Refusals of {@link openRecords}. */
async function bringUp(database: Database, opening: Opening, shapes: Shapes): Promise<Result<Brought>> {
  const seal = opening.sealing.sealWith(opening.key)
  const before = await readRows(database)
  if (before.version > shapes.version) return fail('data-newer')
  const caught = await catchUp(opening.journal, before.head)
  if (caught.damage.some(({ kind }) => kind === 'newer')) return fail('data-newer')
  const replayed = await replayTail(database, caught, seal, shapes)
  if (!replayed.ok) return replayed
  await database.journal.bulkDelete([...before.unclosed])
  const stored = replayed.value === 0 ? before : await readRows(database)
  const position = await positionOf(database, caught, stored, opening)
  if (!position.ok) return position
  const { head } = stored
  const ring = opening.ring === stored.ring ? {} : { ring: opening.ring }
  const writing = {
    after: head.entry,
    head: { ...head, ...position.value },
    pages: [],
    emptied: [],
    journal: [],
    ...ring,
  }
  const written = await writeRows(database, writing, unwatched)
  if (!written.ok) return written
  return ok({ stored, position: position.value, superseded: caught.superseded })
}

async function openFrom(database: Database, opening: Opening, shapes: Shapes): Promise<Result<OpenRecords>> {
  const { world, sealing, key, ring, actor, may, journal } = opening
  const brought = await bringUp(database, opening, shapes)
  if (!brought.ok) return brought
  const { stored, position, superseded } = brought.value
  const seal = sealing.sealWith(key)
  const loaded = await inSlices(load(stored, seal, shapes))
  for (const name of superseded) await journal.remove(name)
  const { book, heads } = loaded
  const { device, head } = stored
  const log = journalLog(journal, position)
  const place = { database, files: journal, log, device }
  const store: Store = { ...place, sealing, key, seal, ring, shapes, world, actor, may, book }
  if (stored.version < shapes.version) {
    const counts = Object.fromEntries(shapes.kinds.map(({ kind }) => [kind, book.all(kind).length]))
    const ready = (await opening.beforeUpgrade?.(counts)) ?? ok(null)
    if (!ready.ok) return ready
    const upgrade = await writeUpgrade(store, loaded, stored)
    if (!upgrade.ok) return upgrade
  }
  return ok(startRecords(store, heads, head.link))
}

/**
 * Open the office's records: what the journal files have and the database lacks is carried out, everything is read once, and brought up
 * to the shape of today. Refusals: `data-newer` (a newer program wrote it), `data-damaged` (something is missing or was tampered with;
 * nothing is changed then), `journal-broken`, `disk-full`, `changed-elsewhere`, and those of `beforeUpgrade`.
 */
export async function openRecords(opening: Opening): Promise<Result<OpenRecords>> {
  const database = openDatabase(opening.name ?? STORE_NAME)
  let opened: Result<OpenRecords> | null = null
  try {
    opened = await openFrom(database, opening, opening.shapes ?? currentShapes)
    return opened
  } catch (fault) {
    if (fault instanceof StoreDamaged) return fail('data-damaged', { what: fault.message })
    throw fault
  } finally {
    if (opened?.ok !== true) database.close()
  }
}

import type { Sealing } from '../../domain/ports'
import { unwatched } from '../../domain/progress'
import { currentShapes, type Shapes } from '../../domain/records/shapes'
import { fail, ok, type Result } from '../../domain/result'
import type { World } from '../../domain/world'
import { inSlices } from './breathe'
import { openDatabase, type Database } from './database/database'
import { load, type Loaded } from './pages/load'
import { sealPages } from './pages/page-rows'
import { foundStore, readRows, type Stored } from './database/read-rows'
import { startRecords, type Actor, type OpenRecords, type Store } from './start-records'
import { writeRows } from './database/write-rows'

/** What the records are opened with. */
export type Opening = {
  readonly world: World
  readonly sealing: Sealing
  /** Who writes, as the journal shows it; asked anew for each entry. */
  readonly actor: Actor
  /** The database; another name is another store. */
  readonly name?: string
  readonly shapes?: Shapes
}

/** Write the pages of an older program in the shape of today, all in one transaction. */
async function writeUpgrade(store: Store, { outdated }: Loaded, stored: Stored): Promise<Result<null>> {
  const { book, database, seal, shapes } = store
  if (stored.version === shapes.version) return ok(null)
  const drafts = outdated.map(({ id, kind }) => book.draft(id, kind))
  const { rows, pages, emptied } = await inSlices(
    sealPages(drafts, kind => book.newPage(kind), seal, shapes.version),
  )
  for (const page of pages) book.hold(page)
  const head = { entry: stored.head.entry, pages: book.pageCount() }
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

async function openFrom(database: Database, opening: Opening, shapes: Shapes): Promise<Result<OpenRecords>> {
  const { world, sealing, actor } = opening
  await foundStore(database, sealing, world, shapes.version)
  const stored = await readRows(database)
  if (stored.version > shapes.version) return fail('data-newer')
  const seal = sealing.sealWith(stored.key)
  const loaded = await inSlices(load(stored, seal, shapes))
  await database.journal.bulkDelete([...stored.unclosed])
  const { book, heads } = loaded
  const store: Store = { database, seal, shapes, world, actor, device: stored.device, book }
  const upgrade = await writeUpgrade(store, loaded, stored)
  return upgrade.ok ? ok(startRecords(store, heads)) : upgrade
}

/**
 * Open the office's records: everything is read once, and brought up to the shape of today.
 * Refusals: `data-newer` (a newer program wrote it), and for an upgrade `disk-full` and `changed-elsewhere`.
 * A page or entry that is missing or was tampered with is a fault; nothing is changed then.
 */
export async function openRecords(opening: Opening): Promise<Result<OpenRecords>> {
  const database = openDatabase(opening.name ?? 'wenyuan')
  let opened: Result<OpenRecords> | null = null
  try {
    opened = await openFrom(database, opening, opening.shapes ?? currentShapes)
    return opened
  } finally {
    if (opened?.ok !== true) database.close()
  }
}

import { journalRow, pageRow, type JournalRow, type PageRow } from '../rows'
import { clockOf, closingKey, isClosing } from '../entries/journal-rows'
import { metaRows, type Database, type Head } from './database'

/** What is read on opening, still sealed. */
export type Stored = {
  readonly ring: string
  readonly device: string
  readonly version: number
  readonly head: Head
  readonly pages: readonly PageRow[]
  /** The closing row of each entry, oldest first. */
  readonly closings: readonly JournalRow[]
  /** Keys of entries without a closing row. */
  readonly unclosed: readonly string[]
}

const PAGES_AT_ONCE = 50
const ENTRIES_AT_ONCE = 200

async function readPages({ pages }: Database): Promise<readonly PageRow[]> {
  const rows: PageRow[] = []
  for (let more = true; more;) {
    const after = rows.at(-1)?.id ?? ''
    const some = await pages.where('id').above(after).limit(PAGES_AT_ONCE).toArray()
    rows.push(...some.map(row => pageRow.parse(row)))
    more = some.length === PAGES_AT_ONCE
  }
  return rows
}

async function readJournal({ journal }: Database, keys: readonly string[]): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = []
  for (let at = 0; at < keys.length; at += ENTRIES_AT_ONCE) {
    const some = await journal.bulkGet(keys.slice(at, at + ENTRIES_AT_ONCE))
    rows.push(...some.map(row => journalRow.parse(row)))
  }
  return rows
}

async function readMeta({ meta }: Database) {
  return {
    ring: metaRows.ring.parse(await meta.get('ring')).value,
    device: metaRows.device.parse(await meta.get('device')).value,
    version: metaRows.version.parse(await meta.get('version')).value,
    head: metaRows.head.parse(await meta.get('head')).value,
  }
}

/** Read what opening needs as it was at one moment, a batch at a time. The database must have been founded. */
export function readRows(database: Database): Promise<Stored> {
  const { pages, journal, meta } = database
  return database.transaction('r', [pages, journal, meta], async () => {
    const keys = await journal.toCollection().primaryKeys()
    const closed = new Set(keys.filter(isClosing))
    return {
      ...(await readMeta(database)),
      pages: await readPages(database),
      closings: await readJournal(database, [...closed]),
      unclosed: keys.filter(key => !closed.has(closingKey(clockOf(key)))),
    }
  })
}

/** The journal rows whose keys are wanted, oldest first. */
export async function readSome(
  database: Database,
  wanted: (key: string) => boolean,
): Promise<readonly JournalRow[]> {
  const keys = await database.journal.toCollection().primaryKeys()
  return readJournal(database, keys.filter(wanted))
}

/** Read the whole store as it was at one moment, every row of its journal with it. */
export function readAll(
  database: Database,
): Promise<Omit<Stored, 'closings' | 'unclosed'> & { journal: readonly JournalRow[] }> {
  const { pages, journal, meta } = database
  return database.transaction('r', [pages, journal, meta], async () => {
    const keys = await journal.toCollection().primaryKeys()
    return {
      ...(await readMeta(database)),
      pages: await readPages(database),
      journal: await readJournal(database, keys),
    }
  })
}

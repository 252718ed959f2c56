import type { Sealing } from '../../../domain/ports'
import type { World } from '../../../domain/world'
import { journalRow, pageRow, type JournalRow, type PageRow } from '../rows'
import { metaRows, type Database, type Head } from './database'
import { clockOf, closingKey, isClosing } from '../entries/journal-rows'

/** Everything in the store, still sealed. */
export type Stored = {
  readonly key: Uint8Array
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

/** Give an empty store its key, device, version and head. Two windows opening at once agree on the first one's. */
export async function foundStore(
  { meta }: Database,
  sealing: Sealing,
  world: World,
  version: number,
): Promise<void> {
  if ((await meta.get('key')) !== undefined) return
  const key = sealing.newKey()
  const device = world.newId()
  await meta.db.transaction('rw', meta, async () => {
    if ((await meta.get('key')) !== undefined) return
    await meta.bulkAdd([
      { name: 'key', value: key },
      { name: 'device', value: device },
      { name: 'version', value: version },
      { name: 'head', value: { entry: null, pages: 0 } },
    ])
  })
}

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

async function readClosings({ journal }: Database, keys: readonly string[]): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = []
  for (let at = 0; at < keys.length; at += ENTRIES_AT_ONCE) {
    const some = await journal.bulkGet(keys.slice(at, at + ENTRIES_AT_ONCE))
    rows.push(...some.map(row => journalRow.parse(row)))
  }
  return rows
}

/** Read the whole store as it was at one moment, a batch at a time. */
export function readRows(database: Database): Promise<Stored> {
  const { pages, journal, meta } = database
  return database.transaction('r', [pages, journal, meta], async () => {
    const keys = await journal.toCollection().primaryKeys()
    const closed = new Set(keys.filter(isClosing))
    return {
      key: metaRows.key.parse(await meta.get('key')).value,
      device: metaRows.device.parse(await meta.get('device')).value,
      version: metaRows.version.parse(await meta.get('version')).value,
      head: metaRows.head.parse(await meta.get('head')).value,
      pages: await readPages(database),
      closings: await readClosings(database, [...closed]),
      unclosed: keys.filter(key => !closed.has(closingKey(clockOf(key)))),
    }
  })
}

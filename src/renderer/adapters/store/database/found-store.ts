import { fail, ok, type Result } from '../../../domain/result'
import type { StoreImage } from '../image'
import { inTransaction } from './in-transaction'
import { metaRows, openDatabase, type Database, type Head } from './database'

/** Rows handed to IndexedDB at a stretch. */
const STRETCH = 50

type Place = Pick<Head, 'file' | 'end'>

async function fill(database: Database, image: StoreImage, place: Place): Promise<void> {
  const { ring, device, version, entry, link, pages, journal } = image
  for (let at = 0; at < pages.length; at += STRETCH)
    await database.pages.bulkAdd(pages.slice(at, at + STRETCH))
  for (let at = 0; at < journal.length; at += STRETCH)
    await database.journal.bulkAdd(journal.slice(at, at + STRETCH))
  await database.meta.bulkPut([
    { name: 'ring', value: ring },
    { name: 'device', value: device },
    { name: 'version', value: version },
    { name: 'head', value: { entry, link, pages: pages.length, ...place } },
  ])
}

/**
 * Fill an empty database with a whole store, in one transaction.
 * Refusals: `already-founded` (another window was first; nothing is written), `disk-full`.
 */
export function foundStore(database: Database, image: StoreImage, place: Place): Promise<Result<null>> {
  const { pages, journal, meta } = database
  return inTransaction(database, [pages, journal, meta], async () => {
    if ((await meta.get('ring')) !== undefined) return fail('already-founded')
    await fill(database, image, place)
    return ok(null)
  })
}

/**
 * Put a whole store in the place of the one that is there, in one transaction. `after` is the last entry it expects to find.
 * Refusals: `changed-elsewhere`, `disk-full`; nothing is changed then.
 */
export function replaceStore(
  database: Database,
  image: StoreImage,
  place: Place,
  after: string | null,
): Promise<Result<null>> {
  const { pages, journal, meta } = database
  return inTransaction(database, [pages, journal, meta], async () => {
    const found = metaRows.head.parse(await meta.get('head'))
    if (found.value.entry !== after) return fail('changed-elsewhere')
    await pages.clear()
    await journal.clear()
    await fill(database, image, place)
    return ok(null)
  })
}

/** Empty the database of this name, whose store is to be founded anew. The count of wrong passwords stays. */
export async function emptyStoreNamed(name: string): Promise<void> {
  const database = openDatabase(name)
  const { pages, journal, meta } = database
  try {
    await database.transaction('rw', [pages, journal, meta], async () => {
      await pages.clear()
      await journal.clear()
      await meta.bulkDelete(['ring', 'device', 'version', 'head'])
    })
  } finally {
    database.close()
  }
}

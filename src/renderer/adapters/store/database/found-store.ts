import { fail, ok, type Result } from '../../../domain/result'
import type { StoreImage } from '../image'
import { isDiskFull } from './disk-full'
import type { Database, Head } from './database'

/** Rows handed to IndexedDB at a stretch. */
const STRETCH = 50

/**
 * Fill an empty database with a whole store, in one transaction.
 * Refusals: `already-founded` (another window was first; nothing is written), `disk-full`.
 */
export async function foundStore(
  database: Database,
  { ring, device, version, entry, link, pages, journal }: StoreImage,
  place: Pick<Head, 'file' | 'end'>,
): Promise<Result<null>> {
  const { meta } = database
  try {
    return await database.transaction('rw', [database.pages, database.journal, meta], async () => {
      if ((await meta.count()) > 0) return fail<null>('already-founded')
      for (let at = 0; at < pages.length; at += STRETCH)
        await database.pages.bulkAdd(pages.slice(at, at + STRETCH))
      for (let at = 0; at < journal.length; at += STRETCH)
        await database.journal.bulkAdd(journal.slice(at, at + STRETCH))
      await meta.bulkAdd([
        { name: 'ring', value: ring },
        { name: 'device', value: device },
        { name: 'version', value: version },
        { name: 'head', value: { entry, link, pages: pages.length, ...place } },
      ])
      return ok(null)
    })
  } catch (fault) {
    if (isDiskFull(fault)) return fail('disk-full')
    throw fault
  }
}

import Dexie, { type Table } from 'dexie'
import { z } from 'zod'
import { bytes, type JournalRow, type PageRow } from '../rows'

/** Where a journal file ends: frames, bytes before its end mark, and the digest over them. */
const fileEnd = z.object({ frames: z.number().int(), size: z.number().int(), digest: bytes })

/**
 * The last entry written (null while nothing was), its link, how many pages there are since, and where the journal file ended
 * when it was written.
 */
const headValue = z.object({
  entry: z.string().nullable(),
  link: z.string(),
  pages: z.number().int(),
  file: z.string(),
  end: fileEnd,
})
export type Head = z.infer<typeof headValue>

/** Wrong passwords since the last right one, and until when the next try must wait (milliseconds since 1970, UTC). */
const triesValue = z.object({ wrong: z.number().int(), until: z.number() })
export type Tries = z.infer<typeof triesValue>

/** What is known of the store as a whole. `ring` is the key ring as text; see the port `Keys`. */
export const metaRows = {
  ring: z.object({ name: z.literal('ring'), value: z.string() }),
  device: z.object({ name: z.literal('device'), value: z.string() }),
  version: z.object({ name: z.literal('version'), value: z.number().int() }),
  head: z.object({ name: z.literal('head'), value: headValue }),
  tries: z.object({ name: z.literal('tries'), value: triesValue }),
}
export type MetaName = keyof typeof metaRows
export type MetaRow = z.infer<(typeof metaRows)[MetaName]>

export type Database = Dexie & {
  readonly pages: Table<PageRow, string>
  readonly journal: Table<JournalRow, string>
  readonly meta: Table<MetaRow, MetaName>
}

/**
 * The one database. Its own version stays 1 for good: records are upgraded after opening, since IndexedDB cannot read what is sealed.
 * `strict` waits for the disk before a transaction counts as done (Chromium's default since 121 does not).
 */
export function openDatabase(name: string): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ pages: 'id', journal: 'key', meta: 'name' })
  return database as Database
}

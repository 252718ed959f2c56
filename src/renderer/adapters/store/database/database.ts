import Dexie, { type Table } from 'dexie'
import { z } from 'zod'
import { bytes, type JournalRow, type PageRow } from '../rows'

/** The last entry written and how many pages there are since; `entry` is null while nothing was ever written. */
const headValue = z.object({ entry: z.string().nullable(), pages: z.number().int() })
export type Head = z.infer<typeof headValue>

/** What is known of the store as a whole. */
export const metaRows = {
  key: z.object({ name: z.literal('key'), value: bytes }),
  device: z.object({ name: z.literal('device'), value: z.string() }),
  version: z.object({ name: z.literal('version'), value: z.number().int() }),
  head: z.object({ name: z.literal('head'), value: headValue }),
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

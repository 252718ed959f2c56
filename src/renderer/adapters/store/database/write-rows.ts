import { fail, ok, type Result } from '../../../domain/result'
import type { Watch } from '../../../domain/progress'
import type { JournalRow, PageRow } from '../rows'
import { metaRows, type Database, type Head } from './database'
import { inTransaction } from './in-transaction'

/** Everything one transaction writes. `after` is the last entry it expects to find, `head` what it leaves. */
export type Writing = {
  readonly after: string | null
  readonly head: Head
  readonly pages: readonly PageRow[]
  readonly emptied: readonly string[]
  readonly journal: readonly JournalRow[]
  /** Set when the store moves to another schema version. */
  readonly version?: number
  /** Set when the key ring changes with it. */
  readonly ring?: string
}

/** Rows handed to IndexedDB at a stretch: about 800 kB are copied, which holds the page for some milliseconds. */
const STRETCH = 100

function* stretches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += STRETCH) yield rows.slice(at, at + STRETCH)
}

/**
 * Write rows, journal and head in one transaction, or nothing of it. Done when the disk has it.
 * Refusals: `changed-elsewhere` when the last entry is another than expected, `disk-full`.
 */
export async function writeRows(database: Database, writing: Writing, watch: Watch): Promise<Result<null>> {
  const { pages, journal, meta } = database
  const total = writing.pages.length + writing.journal.length
  let done = 0
  const written = (count: number): void => {
    done += count
    watch.report({ step: '写入', done, total })
  }
  return inTransaction(database, [pages, journal, meta], async () => {
    const found = metaRows.head.parse(await meta.get('head'))
    if (found.value.entry !== writing.after) return fail('changed-elsewhere')
    for (const rows of stretches(writing.pages)) {
      await pages.bulkPut(rows)
      written(rows.length)
    }
    for (const rows of stretches(writing.journal)) {
      await journal.bulkPut(rows)
      written(rows.length)
    }
    for (const ids of stretches(writing.emptied)) await pages.bulkDelete([...ids])
    await meta.put({ name: 'head', value: writing.head })
    if (writing.ring !== undefined) await meta.put({ name: 'ring', value: writing.ring })
    if (writing.version !== undefined) await meta.put({ name: 'version', value: writing.version })
    return ok(null)
  })
}

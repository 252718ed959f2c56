import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { StoredRecord } from '../../../domain/records/define-record'
import type { PageRow } from '../rows'
import { PAGE_SIZE, type Draft, type PageBook } from './page-book'
import { sealPages } from './page-rows'

/** Records on new pages of a book that has none, sealed. */
export function* sealNew(
  book: PageBook,
  records: ReadonlyMap<string, readonly StoredRecord[]>,
  seal: Seal,
  version: number,
): Steps<readonly PageRow[]> {
  const drafts: Draft[] = []
  for (const [kind, all] of records)
    for (let at = 0; at < all.length; at += PAGE_SIZE) {
      const some = all.slice(at, at + PAGE_SIZE).map(record => [record.id, record] as const)
      drafts.push({ id: book.newPage(kind), kind, isNew: true, records: new Map(some) })
    }
  const sealed = yield* sealPages(drafts, kind => book.newPage(kind), seal, version)
  return sealed.rows
}

import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import { isClosing, linkOf, resealedClosing, resealedPart } from './entries/journal-rows'
import { startHash } from './hash'
import { resealedPage } from './pages/page-rows'
import type { JournalRow, PageRow } from './rows'

type Rows = { readonly pages: readonly PageRow[]; readonly journal: readonly JournalRow[] }

/** All rows of a store sealed with another key, the entries linked anew. `journal` is in the order of its keys. */
export function* rewriteRows(
  { pages, journal }: Rows,
  from: Seal,
  to: Seal,
): Steps<Rows & { readonly link: string }> {
  const total = pages.length + journal.length
  const newPages: PageRow[] = []
  for (const page of pages) {
    newPages.push(resealedPage(page, from, to))
    yield { step: '更换密钥', done: newPages.length, total }
  }
  const newJournal: JournalRow[] = []
  let link = ''
  let parts = startHash()
  for (const row of journal) {
    if (isClosing(row.key)) {
      const closing = resealedClosing(row, { previous: link, partsHash: parts.digits() }, from, to)
      newJournal.push(closing)
      link = linkOf(closing)
      parts = startHash()
    } else {
      const part = resealedPart(row, from, to)
      parts.add(part.sealed)
      newJournal.push(part)
    }
    yield { step: '更换密钥', done: newPages.length + newJournal.length, total }
  }
  return { pages: newPages, journal: newJournal, link }
}

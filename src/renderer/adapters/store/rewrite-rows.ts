import type { EntryHead, RecordChange } from '../../domain/journal/entry'
import type { Seal } from '../../domain/ports'
import type { Steps } from '../../domain/progress'
import { isClosing, linkOf, resealedClosing, resealedPart } from './entries/journal-rows'
import { startHash } from './hash'
import { resealedPage } from './pages/page-rows'
import type { JournalRow, PageRow } from './rows'

type Rows = { readonly pages: readonly PageRow[]; readonly journal: readonly JournalRow[] }

/** What is to become of the entries while they are sealed anew. */
export type Editing = {
  /** `clock` is the entry's. */
  readonly change: (change: RecordChange, clock: string) => RecordChange
  readonly head: (head: EntryHead, changes: readonly RecordChange[]) => EntryHead
}

/** Entries stay as they are. */
export const asTheyAre: Editing = { change: change => change, head: head => head }

/** All rows of a store sealed anew, the entries edited and linked anew. `journal` is in the order of its keys; `heads` oldest first. */
export function* rewriteRows(
  { pages, journal }: Rows,
  from: Seal,
  to: Seal,
  editing: Editing,
): Steps<Rows & { readonly link: string; readonly heads: readonly EntryHead[] }> {
  const total = pages.length + journal.length
  const newPages: PageRow[] = []
  for (const page of pages) {
    newPages.push(resealedPage(page, from, to))
    yield { step: '重新封存', done: newPages.length, total }
  }
  const newJournal: JournalRow[] = []
  const heads: EntryHead[] = []
  let link = ''
  let parts = startHash()
  for (const row of journal) {
    if (isClosing(row.key)) {
      const { row: closing, head } = resealedClosing(
        row,
        { previous: link, partsHash: parts.digits() },
        from,
        to,
        editing,
      )
      newJournal.push(closing)
      heads.push(head)
      link = linkOf(closing)
      parts = startHash()
    } else {
      const part = resealedPart(row, from, to, editing)
      parts.add(part.sealed)
      newJournal.push(part)
    }
    yield { step: '重新封存', done: newPages.length + newJournal.length, total }
  }
  return { pages: newPages, journal: newJournal, link, heads }
}

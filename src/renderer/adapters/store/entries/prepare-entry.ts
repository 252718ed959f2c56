import type { Decided } from '../../../domain/journal/decide-entry'
import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { draftPages, type PageBook } from '../pages/page-book'
import { sealPages, type SealedPages } from '../pages/page-rows'
import type { JournalRow } from '../rows'
import { entryRows, linkOf } from './journal-rows'

/** Everything an entry writes into the database, sealed. */
export type Prepared = {
  readonly head: EntryHead
  readonly decided: readonly Decided[]
  readonly sealed: SealedPages
  readonly journal: readonly JournalRow[]
  /** What the next entry is linked to. */
  readonly link: string
}

/** The pages a commit leaves, sealed. */
export function* prepareSealed(
  book: PageBook,
  decided: readonly Decided[],
  seal: Seal,
  version: number,
): Steps<SealedPages> {
  const drafts = yield* draftPages(book, decided)
  return yield* sealPages(drafts, kind => book.newPage(kind), seal, version)
}

/** Seal an entry and the pages it touches. Nothing is written yet. `previous` is the link of the entry before. */
export function* prepareEntry(
  book: PageBook,
  { head, decided }: Pick<Prepared, 'head' | 'decided'>,
  previous: string,
  seal: Seal,
): Steps<Prepared> {
  const sealed = yield* prepareSealed(book, decided, seal, head.version)
  const journal = yield* entryRows({ head, changes: decided.map(one => one.change) }, previous, seal)
  const closing = journal.at(-1)
  if (closing === undefined) throw new Error('An entry without rows')
  return { head, decided, sealed, journal, link: linkOf(closing) }
}

import type { Decided } from '../../../domain/journal/decide-entry'
import type { EntryHead, JournalEntry } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { StoredRecord } from '../../../domain/records/define-record'
import type { Shared } from '../breathe'
import { draftPages, type Drafted, type PageBook } from '../pages/page-book'
import { pageTaker, pageText, sealPages, type SealedPages } from '../pages/page-rows'
import { pieceOf, sealHere, sealPieces, type Piece, type Sealer } from '../pages/pieces'
import type { JournalRow } from '../rows'
import { changePieces, linkOf, partTaker, shortEntry } from './journal-rows'

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
  const { drafts } = yield* draftPages(book, decided)
  return yield* sealPages(drafts, kind => book.newPage(kind), seal, version)
}

/** Pages and an entry, ready to be written. */
type SealedEntry = { readonly sealed: SealedPages; readonly journal: readonly JournalRow[] }

/** A short entry is one row. */
function* inOneRow(
  book: PageBook,
  { drafts }: Drafted,
  entry: JournalEntry,
  previous: string,
  seal: Seal,
): Steps<SealedEntry | null> {
  const row = yield* shortEntry(entry, previous, seal)
  if (row === null) return null
  const sealed = yield* sealPages(drafts, kind => book.newPage(kind), seal, entry.head.version)
  return { sealed, journal: [row] }
}

/** A new page and the part of the entry that creates its records are one text, sealed for both. */
function* inParts(
  book: PageBook,
  { drafts, others }: Drafted,
  head: EntryHead,
  previous: string,
  seal: Seal,
  sealer: Sealer,
): Shared<SealedEntry> {
  const pages = pageTaker(kind => book.newPage(kind), head.version)
  const parts = partTaker(head)
  function* pieces(): Generator<Piece> {
    for (const { id, kind, isNew, records } of drafts) {
      const places = [pages.place(id, kind), ...(isNew ? [parts.place<StoredRecord>()] : [])]
      if (records.size > 0) yield pieceOf([...records.values()], pageText(kind), places)
    }
    yield* changePieces(others, () => parts.place())
  }
  yield* sealPieces(pieces(), sealer, '封存', drafts.length)
  return { sealed: pages.sealed(drafts), journal: yield* parts.rows(previous, seal) }
}

/**
 * Seal an entry and the pages it touches, a long one by `sealer`. Nothing is written yet. `previous` is the link of the entry before.
 */
export function* prepareEntry(
  book: PageBook,
  { head, decided }: Pick<Prepared, 'head' | 'decided'>,
  previous: string,
  seal: Seal,
  sealer: Sealer = sealHere(seal),
): Shared<Prepared> {
  const drafted = yield* draftPages(book, decided)
  const entry = { head, changes: decided.map(({ change }) => change) }
  const short = yield* inOneRow(book, drafted, entry, previous, seal)
  const { sealed, journal } = short ?? (yield* inParts(book, drafted, head, previous, seal, sealer))
  const closing = journal.at(-1)
  if (closing === undefined) throw new Error('An entry without rows')
  return { head, decided, sealed, journal, link: linkOf(closing) }
}

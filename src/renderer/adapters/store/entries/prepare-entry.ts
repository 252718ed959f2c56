import type { Decided } from '../../../domain/journal/decide-entry'
import type { EntryHead } from '../../../domain/journal/entry'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { StoredRecord } from '../../../domain/records/define-record'
import type { Shared } from '../breathe'
import { draftPages, startDrafts, type Draft, type Drafted, type PageBook } from '../pages/page-book'
import { pageTaker, sealPages, type SealedPages } from '../pages/page-rows'
import { sealHere, startPieces, type Sealer } from '../pages/pieces'
import type { JournalRow } from '../rows'
import { changePieces, linkOf, PART_SIZE, partTaker, shortEntry } from './journal-rows'

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

/**
 * An entry about to be written at `clock`, sealed while it is still being decided: as soon as it is too long for one row, each new page
 * that is full goes to `sealer`. A new page and the part of the entry that creates its records are one text, sealed for both. Nothing
 * is written yet.
 */
export function startEntry(
  book: PageBook,
  { clock, version }: Pick<EntryHead, 'clock' | 'version'>,
  seal: Seal,
  sealer: Sealer = sealHere(seal),
) {
  const laying = startDrafts(book)
  const pages = pageTaker(kind => book.newPage(kind), version)
  const parts = partTaker(clock)
  const pieces = startPieces(sealer, '封存')
  const full: Draft[] = []
  let taken = 0

  function* sealed(drafts: readonly Draft[]): Shared<void> {
    for (const draft of drafts) {
      const piece = pages.piece(draft, draft.isNew ? [parts.place<StoredRecord>()] : [])
      if (piece !== null) yield* pieces.add(piece)
    }
  }
  function* inParts({ drafts, others }: Drafted, head: EntryHead, previous: string) {
    yield* sealed([...full.splice(0), ...drafts])
    for (const piece of changePieces(others, () => parts.place())) yield* pieces.add(piece)
    yield* pieces.end()
    return yield* parts.rows(head, previous, seal)
  }
  /** A short entry is one row; its pages are sealed by themselves. */
  function* inOneRow(rest: Drafted, head: EntryHead, decided: readonly Decided[], previous: string) {
    if (taken > PART_SIZE) return null
    const changes = decided.map(({ change }) => change)
    const row = yield* shortEntry({ head, changes }, previous, seal)
    if (row === null) return null
    const newPage = (kind: string): string => book.newPage(kind)
    return { row, sealed: yield* sealPages([...full, ...rest.drafts], newPage, seal, version) }
  }

  return {
    *take(decided: Decided): Shared<void> {
      const draft = laying.take(decided)
      taken += 1
      if (draft !== null) full.push(draft)
      if (taken > PART_SIZE && full.length > 0) yield* sealed(full.splice(0))
    },
    /** The entry of everything taken. `previous` is the link of the entry before. */
    *close(head: EntryHead, decided: readonly Decided[], previous: string): Shared<Prepared> {
      const rest = laying.rest()
      const short = yield* inOneRow(rest, head, decided, previous)
      const journal = short === null ? yield* inParts(rest, head, previous) : [short.row]
      const closing = journal.at(-1)
      if (closing === undefined) throw new Error('An entry without rows')
      return { head, decided, sealed: short?.sealed ?? pages.sealed(), journal, link: linkOf(closing) }
    },
  }
}

import { z } from 'zod'
import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import { isStored, type StoredRecord } from '../../../domain/records/define-record'
import { StoreDamaged } from '../damaged'
import type { PageRow } from '../rows'
import type { Draft, Page } from './page-book'
import { pieceOf, sealHere, sealPieces, type Piece, type Place } from './pieces'

/** What a page is bound to: sealed bytes moved to another page, kind or version do not open. */
const boundTo = (id: string, kind: string, version: number): string => `page:${id}:${kind}:${version}`

/** Pages ready to be written. `emptied` are the ids of pages without records, to be deleted. */
export type SealedPages = {
  readonly rows: readonly PageRow[]
  readonly pages: readonly Page[]
  readonly emptied: readonly string[]
}

/** The text of a page, and of the part of an entry that created all of its records. */
const pageText =
  (kind: string) =>
  (records: readonly StoredRecord[]): string =>
    JSON.stringify({ kind, records })

/** Takes pages as they are sealed; a page whose records do not fit goes on in a new one. */
export function pageTaker(newPage: (kind: string) => string, version: number) {
  const rows: PageRow[] = []
  const pages: Page[] = []
  const emptied: string[] = []
  const place = (id: string, kind: string): Place<StoredRecord> => ({
    bound: boundTo(id, kind, version),
    put(sealed, records) {
      rows.push({ id, kind, version, sealed })
      pages.push({ id, kind, records, bytes: sealed.length })
    },
    next: () => place(newPage(kind), kind),
  })
  return {
    /** The piece of a draft, to be put in `others` too; null where the page is left without records. */
    piece({ id, kind, records }: Draft, others: readonly Place<StoredRecord>[] = []): Piece | null {
      if (records.size > 0)
        return pieceOf([...records.values()], pageText(kind), [place(id, kind), ...others])
      emptied.push(id)
      return null
    },
    sealed: (): SealedPages => ({ rows, pages, emptied }),
  }
}

/** Seal drafts into rows; a draft that would be too large for one row is split over new pages. */
export function* sealPages(
  drafts: readonly Draft[],
  newPage: (kind: string) => string,
  seal: Seal,
  version: number,
): Steps<SealedPages> {
  const taker = pageTaker(newPage, version)
  function* pieces(): Generator<Piece> {
    for (const draft of drafts) {
      const piece = taker.piece(draft)
      if (piece !== null) yield piece
    }
  }
  yield* sealPieces(pieces(), sealHere(seal), '封存')
  return taker.sealed()
}

/** Records of one kind, as a page holds them. */
export const recordsOfKind = z.object({
  kind: z.string(),
  records: z.array(z.custom<StoredRecord>(isStored)),
})

/** The records of a page. A page that does not open, or does not hold records of its kind, is a fault that names it. */
export function openPage({ id, kind, version, sealed }: PageRow, seal: Seal): readonly StoredRecord[] {
  try {
    const page = recordsOfKind.parse(JSON.parse(seal.open(sealed, boundTo(id, kind, version))))
    if (page.kind === kind) return page.records
  } catch (cause) {
    throw new StoreDamaged(`Page ${id} does not open`, { cause })
  }
  throw new StoreDamaged(`Page ${id} does not hold records of its kind`)
}

/** A page under another key. */
export function resealedPage({ id, kind, version, sealed }: PageRow, from: Seal, to: Seal): PageRow {
  const bound = boundTo(id, kind, version)
  return { id, kind, version, sealed: to.seal(from.open(sealed, bound), bound) }
}

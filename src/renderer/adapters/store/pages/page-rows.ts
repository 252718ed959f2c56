import type { Seal } from '../../../domain/ports'
import type { Steps } from '../../../domain/progress'
import type { StoredRecord } from '../../../domain/records/define-record'
import { StoreDamaged } from '../damaged'
import type { PageRow } from '../rows'
import { fitted } from './fitted'
import { PAGE_SIZE, type Draft, type Page } from './page-book'

/** What a page is bound to: sealed bytes moved to another page, kind or version do not open. */
const boundTo = (id: string, kind: string, version: number): string => `page:${id}:${kind}:${version}`

/** Pages ready to be written. `emptied` are the ids of pages without records, to be deleted. */
export type SealedPages = {
  readonly rows: readonly PageRow[]
  readonly pages: readonly Page[]
  readonly emptied: readonly string[]
}

/** Seal drafts into rows; a draft that would be too large for one row is split over new pages. */
export function* sealPages(
  drafts: readonly Draft[],
  newPage: (kind: string) => string,
  seal: Seal,
  version: number,
): Steps<SealedPages> {
  const rows: PageRow[] = []
  const pages: Page[] = []
  for (const [done, { id: first, kind, records }] of drafts.entries()) {
    const ids = [first]
    const idOf = (part: number): string => (ids[part] ??= newPage(kind))
    const parts = fitted([...records.values()], PAGE_SIZE, (some, part) =>
      seal.seal(JSON.stringify(some), boundTo(idOf(part), kind, version)),
    )
    for (const { part, items, sealed } of parts) {
      const id = idOf(part)
      rows.push({ id, kind, version, sealed })
      pages.push({ id, kind, records: items, bytes: sealed.length })
    }
    yield { step: '封存', done, total: drafts.length }
  }
  return { rows, pages, emptied: drafts.filter(draft => draft.records.size === 0).map(draft => draft.id) }
}

const isStored = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** The records of a page. A page that does not open, or does not hold records, is a fault that names it. */
export function openPage({ id, kind, version, sealed }: PageRow, seal: Seal): readonly StoredRecord[] {
  try {
    const records: unknown = JSON.parse(seal.open(sealed, boundTo(id, kind, version)))
    if (Array.isArray(records) && records.every(isStored)) return records
  } catch (cause) {
    throw new StoreDamaged(`Page ${id} does not open`, { cause })
  }
  throw new StoreDamaged(`Page ${id} does not hold records`)
}

/** A page under another key. */
export function resealedPage({ id, kind, version, sealed }: PageRow, from: Seal, to: Seal): PageRow {
  const bound = boundTo(id, kind, version)
  return { id, kind, version, sealed: to.seal(from.open(sealed, bound), bound) }
}

import type { Decided } from '../../../domain/journal/decide-entry'
import type { RecordChange } from '../../../domain/journal/entry'
import type { Steps } from '../../../domain/progress'
import type { StoredRecord } from '../../../domain/records/define-record'

/** Records in one page, when it is not fuller by bytes. */
export const PAGE_SIZE = 64
/** A commit of more records than this is taken in with pauses: a few milliseconds of work. */
const TAKEN_AT_ONCE = 2000
/** A page this full takes no new records: editing those it has must not make it split. */
const FULL_BYTES = 40 * 1024

/** A page as it lies in the store: its records in order, and how many bytes they are sealed. */
export type Page = {
  readonly id: string
  readonly kind: string
  readonly records: readonly StoredRecord[]
  readonly bytes: number
}

/** A page as a commit will leave it, by record id. `isNew`: it was not there before, nor were its records. */
export type Draft = {
  readonly id: string
  readonly kind: string
  readonly isNew: boolean
  readonly records: Map<string, StoredRecord>
}

/** What a commit wrote: what was decided of each record, pages that are gone, and pages as they lie now. */
export type Written = {
  readonly decided: readonly Decided[]
  readonly emptied: readonly string[]
  readonly pages: readonly Page[]
}

/** All records in memory, and on which page each lies. */
export type PageBook = ReturnType<typeof startBook>

type Shelf = {
  records: Map<string, StoredRecord>
  /** The records as they will be once a large commit is taken in; readers do not see them yet. */
  coming: Map<string, StoredRecord> | null
  readonly homes: Map<string, string>
  all: readonly StoredRecord[] | null
  lastPage: string | null
  nextNumber: number
}

const emptyShelf = (): Shelf => ({
  records: new Map(),
  coming: null,
  homes: new Map(),
  all: null,
  lastPage: null,
  nextNumber: 1,
})

const pageId = (kind: string, number: number): string => `${kind}:${String(number).padStart(6, '0')}`
const pageNumber = (id: string): number => Number(id.slice(id.lastIndexOf(':') + 1))

function* copied<K, V>(map: ReadonlyMap<K, V>): Steps<Map<K, V>> {
  const copy = new Map<K, V>()
  for (const [key, value] of map) {
    copy.set(key, value)
    if (copy.size % PAGE_SIZE === 0) yield { step: '完成', done: copy.size, total: map.size }
  }
  return copy
}

/** The kinds of record a commit wrote. */
function kindsOf({ decided, pages }: Pick<Written, 'decided' | 'pages'>): ReadonlySet<string> {
  const kinds = new Set(pages.map(({ kind }) => kind))
  for (const { change } of decided) kinds.add(change.kind)
  return kinds
}

/** An empty book with a shelf for each kind. */
export function startBook(kinds: readonly string[]) {
  const shelves = new Map<string, Shelf>(kinds.map(kind => [kind, emptyShelf()]))
  const pages = new Map<string, { readonly ids: readonly string[]; readonly bytes: number }>()

  function shelf(kind: string): Shelf {
    const found = shelves.get(kind)
    if (found === undefined) throw new Error(`Unknown kind of record: ${kind}`)
    return found
  }

  /** Enters a page and its records. */
  function place({ id, kind, records, bytes }: Page): void {
    const own = shelf(kind)
    const into = own.coming ?? own.records
    pages.set(id, { ids: records.map(record => record.id), bytes })
    for (const record of records) {
      into.set(record.id, record)
      own.homes.set(record.id, id)
    }
    own.nextNumber = Math.max(own.nextNumber, pageNumber(id) + 1)
    if (own.lastPage === null || own.lastPage < id) own.lastPage = id
  }

  function drop(kind: string, id: string): void {
    const own = shelf(kind)
    const from = own.coming ?? own.records
    from.delete(id)
    own.homes.delete(id)
  }

  /** Lets readers see what was placed and dropped. */
  function show(kind: string): void {
    const own = shelf(kind)
    own.records = own.coming ?? own.records
    own.coming = null
    own.all = null
  }

  const book = {
    find: (kind: string, id: string): StoredRecord | undefined => shelf(kind).records.get(id),

    /** The same array until a record of the kind is held or dropped. */
    all(kind: string): readonly StoredRecord[] {
      const own = shelf(kind)
      own.all ??= [...own.records.values()]
      return own.all
    },

    /** How many pages there will be once `written` were put and `emptied` deleted. */
    pageCount(written: readonly { readonly id: string }[] = [], emptied: readonly string[] = []): number {
      const ids = new Set([...pages.keys(), ...written.map(page => page.id)])
      for (const id of emptied) ids.delete(id)
      return ids.size
    },

    /** The id of a page that was not there before. */
    newPage(kind: string): string {
      const own = shelf(kind)
      own.nextNumber += 1
      return pageId(kind, own.nextNumber - 1)
    },

    /** Take in a page as it was read. */
    hold(page: Page): void {
      place(page)
      show(page.kind)
    },

    /** Take in what a commit wrote. Readers see all of it at once: a large one is taken in beside what they see, with pauses. */
    *takeIn({ decided, emptied, pages: written }: Written): Steps<void> {
      const kinds = kindsOf({ decided, pages: written })
      const total = decided.length + written.length
      const pauses = decided.length + written.length * PAGE_SIZE > TAKEN_AT_ONCE
      if (pauses) for (const kind of kinds) shelf(kind).coming = yield* copied(shelf(kind).records)
      for (const [done, { change, record }] of decided.entries()) {
        if (record === null) drop(change.kind, change.id)
        if (pauses) yield { step: '完成', done, total }
      }
      for (const id of emptied) pages.delete(id)
      for (const [done, page] of written.entries()) {
        place(page)
        if (pauses) yield { step: '完成', done: decided.length + done, total }
      }
      for (const kind of kinds) show(kind)
    },

    draft(id: string, kind: string): Draft {
      const own = shelf(kind)
      const page = pages.get(id)
      const records = new Map<string, StoredRecord>()
      for (const recordId of page?.ids ?? []) {
        const record = own.records.get(recordId)
        if (record !== undefined) records.set(recordId, record)
      }
      return { id, kind, isNew: page === undefined, records }
    },

    homeOf: (kind: string, id: string): string | undefined => shelf(kind).homes.get(id),

    /** The page new records of a kind go to, or null when the last one is full or gone. */
    openPage(kind: string): string | null {
      const { lastPage } = shelf(kind)
      const page = lastPage === null ? undefined : pages.get(lastPage)
      return page !== undefined && page.ids.length < PAGE_SIZE && page.bytes < FULL_BYTES ? lastPage : null
    },
  }
  return book
}

/** The pages a commit touches as it will leave them, and what it changes besides creating the records of new pages. */
export type Drafted = { readonly drafts: readonly Draft[]; readonly others: readonly RecordChange[] }

/** Lays records on pages, one by one: a record changed stays on its page, a new one goes to the end. */
export function startDrafts(book: PageBook) {
  const drafts = new Map<string, Draft>()
  const open = new Map<string, Draft>()
  const others: RecordChange[] = []

  function draftOf(id: string, kind: string): Draft {
    const draft = drafts.get(id) ?? book.draft(id, kind)
    drafts.set(id, draft)
    return draft
  }
  function draftForNew(kind: string): Draft {
    const current = open.get(kind)
    if (current !== undefined && current.records.size < PAGE_SIZE) return current
    const lastPage = current === undefined ? book.openPage(kind) : null
    const draft = draftOf(lastPage ?? book.newPage(kind), kind)
    open.set(kind, draft)
    return draft
  }
  /** The page that holds the record, or will; null for one that is to go and is nowhere. */
  function laid({ change: { kind, id }, record }: Decided): Draft | null {
    const home = book.homeOf(kind, id)
    if (record === null) {
      const draft = home === undefined ? null : draftOf(home, kind)
      draft?.records.delete(id)
      return draft
    }
    const draft = home === undefined ? draftForNew(kind) : draftOf(home, kind)
    draft.records.set(id, record)
    return draft
  }
  return {
    /** The new page that is full with this record: nothing of the same commit changes it any more, and it is not among `rest`. */
    take(decided: Decided): Draft | null {
      const draft = laid(decided)
      if (draft?.isNew !== true) others.push(decided.change)
      if (draft?.isNew !== true || draft.records.size < PAGE_SIZE) return null
      drafts.delete(draft.id)
      return draft
    },
    rest: (): Drafted => ({ drafts: [...drafts.values()], others }),
  }
}

/** The pages of a whole commit. */
export function* draftPages(book: PageBook, decided: readonly Decided[]): Steps<readonly Draft[]> {
  const laying = startDrafts(book)
  const full: Draft[] = []
  for (const [done, one] of decided.entries()) {
    const draft = laying.take(one)
    if (draft !== null) full.push(draft)
    yield { step: '分页', done, total: decided.length }
  }
  return [...full, ...laying.rest().drafts]
}

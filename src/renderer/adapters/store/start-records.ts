import { tick } from '../../domain/journal/clock'
import { decideEntry, type Decided } from '../../domain/journal/decide-entry'
import type { Change, EntryHead } from '../../domain/journal/entry'
import type { Records, Seal } from '../../domain/ports'
import { unwatched, type Steps, type Watch } from '../../domain/progress'
import type { RecordKind, RecordOf } from '../../domain/records/define-record'
import type { Shapes } from '../../domain/records/shapes'
import { fail, ok, type Result } from '../../domain/result'
import type { World } from '../../domain/world'
import { inSlices, inWatchedSlices } from './breathe'
import type { Database } from './database/database'
import { entryRows } from './entries/journal-rows'
import { draftPages, type PageBook } from './pages/page-book'
import { sealPages, type SealedPages } from './pages/page-rows'
import { readEntry } from './entries/read-entry'
import type { JournalRow } from './rows'
import { startWatchers } from './watchers'
import { writeRows } from './database/write-rows'

/** Names who writes, by what is on record. */
export type Actor = (records: Pick<Records, 'find'>) => string

/** An opened store: where it lies, and what is known of it. */
export type Store = {
  readonly database: Database
  readonly seal: Seal
  readonly shapes: Shapes
  readonly world: World
  readonly actor: Actor
  readonly device: string
  readonly book: PageBook
}

type Prepared = {
  readonly head: EntryHead
  readonly decided: readonly Decided[]
  readonly sealed: SealedPages
  readonly journal: readonly JournalRow[]
}

export type OpenRecords = Records & {
  /** Nothing can be written or read from the journal afterwards. A commit under way comes first. */
  close(): Promise<void>
}

/** The records of an opened store, given the heads of its entries, newest first. */
export function startRecords(store: Store, newestFirst: readonly EntryHead[]): OpenRecords {
  const { book, database, seal, shapes, world, actor, device } = store
  const watchers = startWatchers()
  let heads = newestFirst
  let queue: Promise<unknown> = Promise.resolve()

  // Every record was checked against the schema of its kind when it was written.
  const find = <K extends RecordKind>(kind: K, id: string) =>
    book.find(kind.kind, id) as RecordOf<K> | undefined

  function headOf(change: Change, decided: readonly Decided[]): EntryHead {
    const counts: Record<string, number> = {}
    for (const { change: one } of decided) counts[one.kind] = (counts[one.kind] ?? 0) + 1
    const { cause, detail, undoes, about } = change
    const clock = tick(heads[0]?.clock ?? null, world.now(), device)
    const head = {
      id: world.newId(),
      clock,
      actor: actor({ find }),
      device,
      version: shapes.version,
      cause,
      detail,
      counts,
      ...(about !== undefined && { about }),
    }
    return undoes === undefined ? head : { ...head, undoes }
  }

  /** Only what is safe on disk enters the memory. */
  function* takeIn({ head, decided, sealed: { pages, emptied } }: Prepared): Steps<void> {
    const removed = decided.flatMap(({ change, record }) => (record === null ? [change] : []))
    yield* book.takeIn({ removed, emptied, pages })
    heads = [head, ...heads]
    watchers.tell(new Set(decided.map(({ change }) => change.kind)))
  }

  /** Everything a commit writes, sealed. Nothing is written yet. */
  function* prepare(change: Change): Steps<Result<Prepared>> {
    const decision = yield* decideEntry(change, (kind, id) => book.find(kind.kind, id))
    if (!decision.ok) return decision
    const decided = decision.value
    const head = headOf(change, decided)
    const drafts = yield* draftPages(book, decided)
    const sealed = yield* sealPages(drafts, kind => book.newPage(kind), seal, shapes.version)
    const journal = yield* entryRows({ head, changes: decided.map(one => one.change) }, seal)
    return ok({ head, decided, sealed, journal })
  }

  async function write(change: Change, watch: Watch): Promise<Result<EntryHead>> {
    const prepared = await inWatchedSlices(prepare(change), watch)
    if (!prepared.ok) return prepared
    if (!prepared.value.ok) return prepared.value
    if (watch.cancelled()) return fail('cancelled')

    const { head, sealed, journal } = prepared.value.value
    const { rows, emptied } = sealed
    const after = heads[0]?.id ?? null
    const newHead = { entry: head.id, pages: book.pageCount(rows, emptied) }
    const written = await writeRows(database, { after, head: newHead, pages: rows, emptied, journal }, watch)
    if (!written.ok) return written
    await inSlices(takeIn(prepared.value.value))
    return ok(head)
  }

  return {
    find,
    all: <K extends RecordKind>(kind: K) => book.all(kind.kind) as readonly RecordOf<K>[],
    watch: (kinds, listener) =>
      watchers.add(
        kinds.map(({ kind }) => kind),
        listener,
      ),
    commit(change, watch = unwatched) {
      const commit = queue.then(() => write(change, watch))
      queue = commit.then(
        () => undefined,
        () => undefined,
      )
      return commit
    },
    journal: () => heads,
    async readEntry(id) {
      const head = heads.find(each => each.id === id)
      if (head === undefined) throw new Error(`No journal entry ${id}`)
      return readEntry(database, head.clock, seal)
    },
    async close() {
      await queue
      database.close()
    },
  }
}

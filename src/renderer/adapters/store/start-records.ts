import { tick } from '../../domain/journal/clock'
import { decideEntry, type Decided, type Deciding } from '../../domain/journal/decide-entry'
import type { Change, EntryHead } from '../../domain/journal/entry'
import type { KeyRing, Records } from '../../domain/ports'
import { unwatched, type Steps, type Watch } from '../../domain/progress'
import type { RecordKind, RecordOf } from '../../domain/records/define-record'
import { fail, ok, type Result } from '../../domain/result'
import { inSlices, inWatchedSlices, type Shared } from './breathe'
import { writeRows } from './database/write-rows'
import { startEntry, type Prepared } from './entries/prepare-entry'
import { readEntry } from './entries/read-entry'
import { sealHere, type Sealer } from './pages/pieces'
import { ringFrame, rowFrame } from './files/file-frames'
import type { Framed } from './files/framed'
import { asTheyAre, type Editing } from './rewrite-rows'
import { rewriteStore } from './rewrite-store'
import type { Store } from './store'
import { startWatchers } from './watchers'

type Ready = { readonly entry: Prepared; readonly framed: Framed }

/** Decides a change; `take` has each record's part as soon as it is decided. */
function* deciding(
  steps: Deciding,
  take: (decided: Decided) => Shared<void>,
): Shared<Result<readonly Decided[]>> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    const { decided, ...progress } = step.value
    if (decided !== undefined) yield* take(decided)
    yield progress
  }
}

/** How everything is to be sealed anew; what is left out stays. A new key comes with its ring. */
export type Rewrite = {
  readonly key?: Uint8Array
  readonly ring?: KeyRing
  readonly editing?: Editing
}

export type OpenRecords = Records & {
  /** The key ring in force. */
  ring(): KeyRing
  /** A commit that changes the key ring in the same stroke. Refusals as for `commit`. */
  commitWithRing(change: Change, ring: KeyRing): Promise<Result<EntryHead>>
  /**
   * Everything sealed anew, with another key or with its history edited; who opens it keeps the ring given.
   * Refusals: `cancelled`, `disk-full`, `changed-elsewhere`.
   */
  rewrite(how: Rewrite, watch: Watch): Promise<Result<null>>
  /** Runs `work` while nothing is being written. Commits wait for it. */
  still<T>(work: () => Promise<T>): Promise<T>
  /** Nothing can be written or read from the journal afterwards. A commit or a reading under way comes first. */
  close(): Promise<void>
}

/** The records of an opened store, given the heads of its entries, newest first, and the link of the newest. */
export function startRecords(store: Store, newestFirst: readonly EntryHead[], lastLink: string): OpenRecords {
  const { book, database, log, shapes, world, actor, may, device } = store
  let { key, seal } = store
  const watchers = startWatchers()
  let heads = newestFirst
  let link = lastLink
  let { ring } = store
  let queue: Promise<unknown> = Promise.resolve()
  let reading: Promise<unknown> = Promise.resolve()

  // Every record was checked against the schema of its kind when it was written.
  const find = <K extends RecordKind>(kind: K, id: string) =>
    book.find(kind.kind, id) as RecordOf<K> | undefined

  function headOf(change: Change, decided: readonly Decided[], clock: string): EntryHead {
    const counts: Record<string, number> = {}
    for (const { change: one } of decided) counts[one.kind] = (counts[one.kind] ?? 0) + 1
    const { cause, detail, undoes, about } = change
    return {
      id: world.newId(),
      clock,
      actor: actor({ find }),
      device,
      version: shapes.version,
      cause,
      detail,
      counts,
      ...(about !== undefined && { about }),
      ...(undoes !== undefined && { undoes }),
    }
  }

  /** Everything a commit writes, sealed. Nothing is written yet. */
  function* prepare(change: Change, newRing: KeyRing | undefined, sealer: Sealer): Shared<Result<Ready>> {
    const clock = tick(heads[0]?.clock ?? null, world.now(), device)
    const begun = startEntry(book, { clock, version: shapes.version }, seal, sealer)
    const steps = decideEntry(change, (kind, id) => book.find(kind.kind, id))
    const decision = yield* deciding(steps, one => begun.take(one))
    if (!decision.ok) return decision
    const head = headOf(change, decision.value, clock)
    const entry = yield* begun.close(head, decision.value, link)
    const ringFrames = newRing === undefined ? [] : [ringFrame(newRing)]
    const framed = yield* log.prepare([...ringFrames, ...entry.journal.map(rowFrame)])
    return ok({ entry, framed })
  }

  /** First the journal file, then the database; an append whose transaction came to nothing is taken back. */
  async function keep(
    { entry, framed }: Ready,
    newRing: KeyRing | undefined,
    watch: Watch,
  ): Promise<Result<null>> {
    const { head, sealed, journal } = entry
    const appended = await log.append(framed)
    if (!appended.ok) return appended
    const pages = book.pageCount(sealed.rows, sealed.emptied)
    const writing = {
      after: heads[0]?.id ?? null,
      head: { entry: head.id, link: entry.link, pages, ...appended.value },
      pages: sealed.rows,
      emptied: sealed.emptied,
      journal,
      ...(newRing !== undefined && { ring: newRing }),
    }
    let written: Result<null> | null = null
    try {
      written = await writeRows(database, writing, watch)
      return written
    } finally {
      if (written?.ok !== true) await log.takeBack()
    }
  }

  /** Only what is safe on disk enters the memory. */
  function* takeIn({ head, decided, sealed: { pages, emptied }, link: own }: Prepared): Steps<void> {
    yield* book.takeIn({ decided, emptied, pages })
    heads = [head, ...heads]
    link = own
    watchers.tell(new Set(Object.keys(head.counts)))
  }

  async function write(
    change: Change,
    newRing: KeyRing | undefined,
    watch: Watch,
  ): Promise<Result<EntryHead>> {
    if (!may(change.cause, { find })) return fail('not-allowed')
    const beside = store.sealing.sealBeside?.(key)
    const work = prepare(change, newRing, beside ?? sealHere(seal))
    const prepared = await inWatchedSlices(work, watch).finally(() => beside?.end())
    if (!prepared.ok) return prepared
    if (!prepared.value.ok) return prepared.value
    if (watch.cancelled()) return fail('cancelled')
    const ready = prepared.value.value
    const stored = await keep(ready, newRing, watch)
    if (!stored.ok) return stored
    ring = newRing ?? ring
    await inSlices(takeIn(ready.entry))
    return ok(ready.entry.head)
  }

  async function rewrite(how: Rewrite, watch: Watch): Promise<Result<null>> {
    const newKey = how.key ?? key
    const to = store.sealing.sealWith(newKey)
    const newRing = how.ring ?? ring
    const editing = how.editing ?? asTheyAre
    const rewriting = { database, files: store.files, from: seal, to, ring: newRing, editing }
    const rewritten = await rewriteStore(rewriting, watch)
    if (!rewritten.ok) return rewritten
    log.moveTo(rewritten.value.position)
    key = newKey
    seal = to
    ring = newRing
    ;({ link, heads } = rewritten.value)
    return ok(null)
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.then(
      () => undefined,
      () => undefined,
    )
    return turn
  }

  return {
    device,
    find,
    all: <K extends RecordKind>(kind: K) => book.all(kind.kind) as readonly RecordOf<K>[],
    watch: (kinds, listener) =>
      watchers.add(
        kinds.map(({ kind }) => kind),
        listener,
      ),
    commit: (change, watch = unwatched) => inTurn(() => write(change, undefined, watch)),
    commitWithRing: (change, newRing) => inTurn(() => write(change, newRing, unwatched)),
    rewrite: (how, watch) => inTurn(() => rewrite(how, watch)),
    still: inTurn,
    ring: () => ring,
    journal: () => heads,
    async readEntry(id) {
      const head = heads.find(each => each.id === id)
      if (head === undefined) throw new Error(`No journal entry ${id}`)
      const entry = readEntry(database, head.clock, seal)
      reading = Promise.allSettled([reading, entry])
      return entry
    },
    async close() {
      await queue
      await reading
      database.close()
    },
  }
}

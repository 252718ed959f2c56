import { put, type Change, type JournalEntry, type Put, type Removal } from '../journal/entry'
import { planUndo } from '../journal/plan-undo'
import type { Kept, RecordsToUndo } from '../journal/undoing'
import type { Steps } from '../progress'
import { collection, type Collection } from '../records/collection'
import { resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import { blanked } from './erase'

export type CollectionState =
  /** Kept as long as the duty lasts. */
  | 'standing'
  | 'running'
  /** Its day has come and it was not purged. */
  | 'due'
  | 'purged'

/** How a collection stands on `today`. A roster kept until a day is due on that day. */
export function collectionState(
  { temporary, keepUntil, purgedOn }: Collection,
  today: string,
): CollectionState {
  if (purgedOn !== undefined) return 'purged'
  if (!temporary || keepUntil === undefined) return 'standing'
  return keepUntil <= today ? 'due' : 'running'
}

/** What purging a temporary roster comes to. */
export type PurgePlan = {
  readonly change: Change
  /** People who came with the roster and whose facts go. */
  readonly erased: number
  /** People who were known before: what the roster changed goes back. */
  readonly restored: number
  /** What stays because it was edited since or is needed by what stays. */
  readonly kept: readonly Kept[]
}

/** Everybody an undone import had brought, of whom only the journal still tells. */
const broughtBy = ({ changes }: JournalEntry, records: RecordsToUndo): readonly string[] =>
  changes
    .filter(
      ({ kind, id, before }) => kind === resident.kind && before === null && !records.find(resident, id),
    )
    .map(({ id }) => id)

type Parts = {
  readonly save: readonly Put[]
  readonly remove: readonly Removal[]
  readonly kept: readonly Kept[]
}

/** What undoing the import would do; nothing where it was undone already. Other refusals of `planUndo`. */
function* undoing(entry: JournalEntry, records: RecordsToUndo): Steps<Result<Parts>> {
  const planned = yield* planUndo(entry, records)
  if (planned.ok) {
    const { change, kept } = planned.value
    return ok({ save: change.save, remove: change.remove, kept })
  }
  return planned.problem.code === 'already-undone' ? ok({ save: [], remove: [], kept: [] }) : planned
}

/**
 * Purging a temporary roster that is due (个人信息保护法 §19, §47): its import is undone, except for what was edited since; whom it had
 * brought is erased, so that the next compaction takes them out of the journal too. Pauses now and then. Refusals: `purge-not-due`, and those of `planUndo`.
 *
 * @param entry the import the collection was made for
 */
export function* planPurge(
  roster: Collection,
  entry: JournalEntry,
  records: RecordsToUndo,
  today: string,
): Steps<Result<PurgePlan>> {
  if (collectionState(roster, today) !== 'due') return fail('purge-not-due')
  const undone = yield* undoing(entry, records)
  if (!undone.ok) return undone
  const { save, remove, kept } = undone.value
  const people = new Set([
    ...remove.filter(({ kind }) => kind.kind === resident.kind).map(({ id }) => id),
    ...broughtBy(entry, records),
  ])
  const change: Change = {
    cause: 'roster-purged',
    detail: roster.name,
    save: [
      ...save,
      ...[...people].map(id => put(resident, blanked(id, today))),
      put(collection, { ...roster, purgedOn: today }),
    ],
    remove: remove.filter(({ kind }) => kind.kind !== resident.kind),
    undoes: entry.head.id,
  }
  const restored = save.filter(({ kind }) => kind.kind === resident.kind).length
  return ok({ change, erased: people.size, restored, kept })
}

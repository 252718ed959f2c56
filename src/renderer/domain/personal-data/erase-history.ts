import type { EntryHead, JournalEntry, RecordChange, RecordName } from '../journal/entry'
import { pickFields } from '../journal/same-value'
import type { Records } from '../ports'
import { attachment } from '../records/attachment'
import { household } from '../records/household'
import { resident } from '../records/resident'
import { volunteer } from '../records/volunteer'
import { isErased } from './erase'
import { ownersCount, ownersErasedBy, touchesHouses, withoutOwners, type ErasedOwner } from './erased-owners'
import { ERASED_NAME, erasedAmong, tombstone, tombstoneHead, type Erased } from './tombstone'

const erasing: readonly EntryHead['cause'][] = ['person-erased', 'roster-purged']

/** The entries that erased somebody since the history was last compacted, newest first. */
function pendingEntries(heads: readonly EntryHead[]): readonly EntryHead[] {
  const last = heads.findIndex(({ cause }) => cause === 'history-compacted')
  const since = last === -1 ? heads : heads.slice(0, last)
  return since.filter(({ cause }) => erasing.includes(cause))
}

const people: readonly string[] = [resident.kind, volunteer.kind]

const isErasure = ({ kind, after }: RecordChange): boolean =>
  people.includes(kind) && after?.['erasedOn'] !== undefined

/** Everybody who was erased at any time, as the records are left. */
const erasedPeople = (records: Pick<Records, 'all'>): readonly RecordName[] => [
  ...records
    .all(resident)
    .filter(isErased)
    .map(({ id }) => ({ kind: resident.kind, id })),
  ...records
    .all(volunteer)
    .filter(({ erasedOn }) => erasedOn !== undefined)
    .map(({ id }) => ({ kind: volunteer.kind, id })),
]

const isAttachment = ({ kind }: RecordName): boolean => kind === attachment.kind

/** What told of an erased person only and was taken away with them, such as a visit, a photo or a 户号. */
const wentAlong = (change: RecordChange): boolean =>
  change.after === null &&
  (typeof change.before?.['residentId'] === 'string' ||
    isAttachment(change) ||
    change.kind === household.kind)

type RecordsRead = Pick<Records, 'journal' | 'readEntry'>

const readPending = (records: RecordsRead): Promise<readonly JournalEntry[]> =>
  Promise.all(pendingEntries(records.journal()).map(({ id }) => records.readEntry(id)))

/** How many people an entry erased: residents, else owners only houses named. */
const peopleErasedBy = (entry: JournalEntry): number =>
  entry.changes.filter(isErasure).length || ownersCount(ownersErasedBy(entry))

const peopleErased = (pending: readonly JournalEntry[]): number =>
  pending.reduce((sum, entry) => sum + peopleErasedBy(entry), 0)

/** How many people were erased since the history was last compacted: the journal still tells of them. */
export const pendingErasures = async (records: RecordsRead): Promise<number> =>
  peopleErased(await readPending(records))

/** The owners only houses named who were erased since then. */
const erasedOwners = (pending: readonly JournalEntry[]): readonly ErasedOwner[] =>
  pending.filter(({ head }) => touchesHouses(head)).flatMap(ownersErasedBy)

/** Fields of a record's change in one entry that a purge put back: by clock, kind and id. */
type Withdrawn = ReadonlyMap<string, readonly string[]>

const placeOf = (clock: string, { kind, id }: RecordName): string => `${clock} ${kind} ${id}`

/** What a purge put back of people who stay: neither the import nor the purge needs to tell it any more. */
function withdrawnBy(
  { head, changes }: JournalEntry,
  heads: readonly EntryHead[],
): readonly [string, readonly string[]][] {
  const imported = heads.find(({ id }) => id === head.undoes)
  if (head.cause !== 'roster-purged' || imported === undefined) return []
  return changes
    .filter(change => change.kind === resident.kind && !isErasure(change))
    .flatMap(change => {
      const fields = Object.keys({ ...change.before, ...change.after })
      return [imported.clock, head.clock].map((clock): [string, readonly string[]] => [
        placeOf(clock, change),
        fields,
      ])
    })
}

function without(change: RecordChange, fields: readonly string[]): RecordChange {
  const { kind, id, before, after } = change
  if (before === null || after === null) return change
  const left = Object.keys({ ...before, ...after }).filter(field => !fields.includes(field))
  return { kind, id, before: pickFields(before, left), after: pickFields(after, left) }
}

/** A change as it is kept for good: of the erasure itself that it happened, so that records put together from the journal are erased too. */
function reduced(change: RecordChange, erased: Erased): RecordChange {
  if (!isErasure(change)) return tombstone(change, erased)
  const { kind, id, before, after } = change
  const kept = { name: ERASED_NAME, erasedOn: after?.['erasedOn'] }
  return before === null
    ? { kind, id, before, after: { id, ...kept } }
    : { kind, id, before: {}, after: kept }
}

const namesIn = (changes: readonly RecordChange[]): readonly string[] =>
  changes
    .flatMap(({ before, after }) => [before?.['name'], after?.['name']])
    .filter(name => typeof name === 'string')
    .filter(name => name !== ERASED_NAME)

/**
 * Words about several people, such as 王秀兰等 5 人, and those of an entry that touched somebody erased, without the names of those
 * erased.
 */
function headWithout(head: EntryHead, names: readonly string[], touched: boolean): EntryHead {
  if (!touched && (head.counts[resident.kind] ?? 0) < 2) return head
  const detail = names.reduce((text, name) => text.replaceAll(name, ERASED_NAME), head.detail)
  return { ...head, detail }
}

/** Every photo or scan that ever hung on one of these people, also those removed long before. */
async function everHungOn(people: ReadonlySet<string>, records: RecordsRead): Promise<readonly RecordName[]> {
  const heads = records.journal().filter(({ counts }) => (counts[attachment.kind] ?? 0) > 0)
  const entries = await Promise.all(heads.map(({ id }) => records.readEntry(id)))
  return entries
    .flatMap(({ changes }) => changes)
    .filter(
      change => isAttachment(change) && people.has(String({ ...change.before, ...change.after }['ownerId'])),
    )
}

/** How the history is to be reduced, and of how many people for the first time. */
export type Compaction = {
  readonly people: number
  /** The photos and scans that went with them, whose files are to go too. */
  readonly attachments: readonly string[]
  readonly change: (change: RecordChange, clock: string) => RecordChange
  readonly head: (head: EntryHead, changes: readonly RecordChange[]) => EntryHead
}

/**
 * What compacting the history would do: whatever the journal says of erased people becomes tombstones. No entry is ever removed and none
 * loses its time, its cause or who wrote it, so that the log stays whole for the three years it must be kept (个人信息保护法 §56), and longer.
 */
export async function planCompaction(records: RecordsRead & Pick<Records, 'all'>): Promise<Compaction> {
  const pending = await readPending(records)
  const erasures = pending.flatMap(({ changes }) => changes.filter(isErasure))
  const gone = erasedPeople(records)
  const hung = await everHungOn(new Set(gone.map(({ id }) => id)), records)
  const along = [...pending.flatMap(({ changes }) => changes.filter(wentAlong)), ...hung]
  const erased = erasedAmong([...gone, ...along])
  const owners = erasedOwners(pending)
  const known = [...namesIn(erasures), ...owners.map(({ owner }) => owner.name)]
  const withdrawn: Withdrawn = new Map(pending.flatMap(entry => withdrawnBy(entry, records.journal())))
  return {
    people: peopleErased(pending),
    attachments: along.filter(isAttachment).map(({ id }) => id),
    change: (change, clock) =>
      withoutOwners(reduced(without(change, withdrawn.get(placeOf(clock, change)) ?? []), erased), owners),
    head: (head, changes) =>
      headWithout(
        tombstoneHead(head, changes, erased),
        [...known, ...namesIn(changes.filter(erased))],
        changes.some(erased),
      ),
  }
}

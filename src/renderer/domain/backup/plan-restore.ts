import { put, type Change, type Put, type Removal } from '../journal/entry'
import { sameValue } from '../journal/same-value'
import type { Records } from '../ports'
import type { Steps } from '../progress'
import { personalKinds } from '../personal-data/erase'
import { withoutErasedOwners } from '../personal-data/restored-owners'
import { recordKinds } from '../records'
import { account } from '../records/account'
import { attachment } from '../records/attachment'
import { referencesOf, type RecordKind, type StoredRecord } from '../records/define-record'
import { resident } from '../records/resident'
import { series } from '../records/series'
import { chinaDay, chinaMoment } from './china-time'
import type { OpenedCopy } from './copies'

/** What becomes of one kind of record. `before` is how many there are now, `after` how many there will be. */
export type KindCounts = {
  readonly kind: string
  /** What a clerk calls the kind. */
  readonly label: string
  readonly before: number
  readonly after: number
  readonly created: number
  readonly changed: number
  readonly removed: number
}

export type RestorePlan = {
  /** Kinds of which there are any now or in the copy, in the order of the list of kinds, without accounts and series. */
  readonly counts: readonly KindCounts[]
  readonly change: Change
}

const STEP = '与现在的资料比较'

/** Who may sign in stays as it is today, or a copy could lock everybody out; numbers once taken stay taken. */
const notCompared: readonly string[] = [account.kind, series.kind]
const compared = recordKinds.filter(({ kind }) => !notCompared.includes(kind))

type RecordsNow = Pick<Records, 'all' | 'find'>

/** Whoever was deleted on request stays deleted: no copy of before brings them back (个人信息保护法 §47). */
const isErased = (record: Readonly<Record<string, unknown>>): boolean => record['erasedOn'] !== undefined

/** What tells of one person and of nothing else stays away with whoever was deleted. */
const personal: ReadonlySet<string> = new Set([...personalKinds, attachment].map(({ kind }) => kind))

/** What the copy says of a kind, without what would come back to people who were deleted. `away` grows by what is left out. */
function staysAway(kind: RecordKind, then: readonly StoredRecord[], records: RecordsNow, away: Set<string>) {
  if (!personal.has(kind.kind)) return then
  return then.filter(record => {
    const gone = referencesOf(kind, record).some(
      ref =>
        away.has(`${ref.kind} ${ref.id}`) ||
        (ref.kind === resident.kind && isErased(records.find(resident, ref.id) ?? {})),
    )
    if (gone) away.add(`${kind.kind} ${record.id}`)
    return !gone
  })
}

const differs = (now: Readonly<Record<string, unknown>>, then: StoredRecord): boolean =>
  !isErased(now) && !sameValue(now, then)

type Writing = { readonly save: Put[]; readonly remove: Removal[] }

const idOf = (record: Readonly<Record<string, unknown>>): string => String(record['id'])

function* compareKind(
  kind: RecordKind,
  then: readonly StoredRecord[],
  records: RecordsNow,
  { save, remove }: Writing,
): Generator<null, KindCounts> {
  const now = records.all(kind)
  const staying = new Set<string>()
  let changed = 0
  let created = 0
  for (const record of then) {
    const found = records.find(kind, record.id)
    if (found === undefined) created += 1
    else {
      staying.add(record.id)
      if (differs(found, record)) changed += 1
    }
    if (found === undefined || differs(found, record)) save.push({ kind, record })
    yield null
  }
  const erased = now.filter(record => isErased(record) && !staying.has(idOf(record))).length
  const gone = now
    .filter(record => !isErased(record))
    .map(idOf)
    .filter(id => !staying.has(id))
  remove.push(...gone.map(id => ({ kind, id })))
  return {
    kind: kind.kind,
    label: kind.label,
    before: now.length,
    after: then.length + erased,
    created,
    changed,
    removed: gone.length,
  }
}

/** Series that had run further when the copy was made than they have now. */
function furtherSeries(opened: OpenedCopy, records: RecordsNow): readonly Put[] {
  return opened
    .all(series.kind)
    .map(record => series.schema.parse(record))
    .filter(({ id, last }) => last > (records.find(series, id)?.last ?? 0))
    .map(record => put(series, record))
}

/**
 * What brings the records to what a copy holds, as one change that can be undone; nothing is written. Records refer to each other, so all
 * kinds are taken together. Accounts stay as they are today, and a series of numbers never goes back.
 */
export function* planRestore(opened: OpenedCopy, records: RecordsNow): Steps<RestorePlan> {
  const writing: Writing = { save: [], remove: [] }
  const counts: KindCounts[] = []
  const away = new Set<string>()
  const madeOn = chinaDay(opened.madeAt)
  const sides = compared.map(kind => {
    const then = withoutErasedOwners(kind, opened.all(kind.kind), records, madeOn)
    return { kind, then: staysAway(kind, then, records, away) }
  })
  const total = sides.reduce((sum, { then }) => sum + then.length, 0)
  let done = 0
  for (const { kind, then } of sides) {
    const comparing = compareKind(kind, then, records, writing)
    let step = comparing.next()
    for (; step.done !== true; step = comparing.next()) {
      done += 1
      yield { step: STEP, done, total }
    }
    if (step.value.before + step.value.after > 0) counts.push(step.value)
  }
  const change: Change = {
    cause: 'backup-restored',
    detail: `${chinaMoment(opened.madeAt)} 的备份`,
    save: [...writing.save, ...furtherSeries(opened, records)],
    remove: writing.remove,
  }
  return { counts, change }
}

/** Whether the copy holds just what there is now. */
export const isSameAsNow = ({ counts }: RestorePlan): boolean =>
  counts.every(({ created, changed, removed }) => created + changed + removed === 0)

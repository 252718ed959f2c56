import type { Progress } from '../progress'
import { checkRecord } from '../records/check-record'
import { isStored, type RecordKind, type StoredRecord } from '../records/define-record'
import { fail, ok, type Result } from '../result'
import type { Change, Put, RecordChange, Removal } from './entry'
import { differingFields, pickFields } from './same-value'
import { takeNumbers } from './take-numbers'

export type Find = (kind: RecordKind, id: string) => StoredRecord | undefined

/** One record's part of a commit: what the journal says of it, and the record as it will be; null: it goes. */
export type Decided = { readonly change: RecordChange; readonly record: StoredRecord | null }

/** Deciding record by record: what is decided is told at once, so that others can be busy with it; all of it counts only when nothing was refused. */
export type Deciding = Generator<
  Progress & { readonly decided?: Decided },
  Result<readonly Decided[]>,
  undefined
>

const STEP = '核对'

function checked({ kind, record }: Put): Result<StoredRecord> {
  const parsed = checkRecord(kind, record)
  if (parsed.success && isStored(parsed.data)) return ok(parsed.data)
  const path = parsed.error?.issues[0]?.path ?? []
  const field = String(path[0] ?? '')
  return fail('record-invalid', { label: kind.label, field: kind.headings[field]?.[0] ?? path.join('.') })
}

/** Null when saving would change nothing. */
function decideSave({ kind }: Put, record: StoredRecord, found: StoredRecord | undefined): Decided | null {
  const { id } = record
  if (found === undefined) return { change: { kind: kind.kind, id, before: null, after: record }, record }
  const names = differingFields(found, record)
  if (names.length === 0) return null
  const [before, after] = [pickFields(found, names), pickFields(record, names)]
  return { change: { kind: kind.kind, id, before, after }, record }
}

/** Null when it is gone already. */
function decideRemoval({ kind, id }: Removal, found: StoredRecord | undefined): Decided | null {
  return found === undefined
    ? null
    : { change: { kind: kind.kind, id, before: found, after: null }, record: null }
}

/** Remembers what was named, so that a record named twice in one change is noticed. */
function onceOnly(): (kind: RecordKind, id: string) => void {
  const named = new Map<string, Set<string>>()
  return ({ kind }, id) => {
    const ids = named.get(kind) ?? new Set()
    if (ids.has(id)) throw new Error(`A change names the same ${kind} twice`)
    named.set(kind, ids.add(id))
  }
}

/**
 * What a change comes down to, record by record: numbers are taken from their series, every record saved is checked against its
 * kind's schema, and what would change nothing is left out. Nothing is written. Refusals: those of {@link takeNumbers}, and
 * `record-invalid` with the kind's label and the field as the clerk calls it. A record named twice in one change is a fault.
 */
export function* decideEntry(change: Change, find: Find): Deciding {
  const taken = takeNumbers(change.numbers ?? [], find)
  if (!taken.ok) return taken
  const { numbers, puts } = taken.value
  const saves = typeof change.save === 'function' ? change.save(numbers) : change.save
  const removals = change.remove ?? []
  const total = saves.length + puts.length + removals.length
  const once = onceOnly()
  const all: Decided[] = []
  let done = 0
  const told = (decided: Decided | null) => {
    done += 1
    if (decided === null) return { step: STEP, done, total }
    all.push(decided)
    return { step: STEP, done, total, decided }
  }
  for (const save of [...saves, ...puts]) {
    once(save.kind, save.record.id)
    const record = checked(save)
    if (!record.ok) return record
    yield told(decideSave(save, record.value, find(save.kind, save.record.id)))
  }
  for (const removal of removals) {
    once(removal.kind, removal.id)
    yield told(decideRemoval(removal, find(removal.kind, removal.id)))
  }
  return ok(all)
}

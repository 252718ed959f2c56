import { isSameOwner } from '../people/house-owners'
import type { Records } from '../ports'
import type { RecordKind, StoredRecord } from '../records/define-record'
import { house, type House } from '../records/house'

/** The house of a copy: where an owner was deleted on request since, it brings none back, only those on record today. */
function restoredHouse(then: StoredRecord, now: House | undefined, madeOn: string): StoredRecord {
  const { ownersErasedOn, owners: present = [] } = now ?? {}
  if (ownersErasedOn === undefined || ownersErasedOn < madeOn) return then
  const read = house.schema.parse(then)
  const left = (read.owners ?? []).filter(owner => present.some(one => isSameOwner(one, owner)))
  const bare: House = { ...read, ownersErasedOn }
  delete bare.owners
  return left.length === 0 ? bare : { ...bare, owners: left }
}

/** What a copy made on a day (`YYYY-MM-DD`) says of a kind, without the owners of houses who were deleted since (个人信息保护法 §47). */
export const withoutErasedOwners = (
  kind: RecordKind,
  then: readonly StoredRecord[],
  records: Pick<Records, 'find'>,
  madeOn: string,
): readonly StoredRecord[] =>
  kind.kind === house.kind
    ? then.map(record => restoredHouse(record, records.find(house, record.id), madeOn))
    : then

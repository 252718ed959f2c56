import type { EntryHead, JournalEntry, RecordChange } from '../journal/entry'
import { isSameOwner, ownerKey } from '../people/house-owners'
import { house, type HouseOwner } from '../records/house'

/** An owner a house named until they asked to be deleted. */
export type ErasedOwner = { readonly houseId: string; readonly owner: HouseOwner }

type Fields = RecordChange['before']

const owners = house.schema.shape.owners

const ownersIn = (fields: Fields): readonly HouseOwner[] => owners.safeParse(fields?.['owners']).data ?? []

/** The owners whom an entry that erased somebody, or took a roster back, left out of houses. */
export const ownersErasedBy = ({ changes }: Pick<JournalEntry, 'changes'>): readonly ErasedOwner[] =>
  changes
    .filter(({ kind }) => kind === house.kind)
    .flatMap(({ id, before, after }) => {
      const left = ownersIn(after)
      return ownersIn(before)
        .filter(owner => !left.some(one => isSameOwner(one, owner)))
        .map(owner => ({ houseId: id, owner }))
    })

/** How many different people they are. */
export const ownersCount = (erased: readonly ErasedOwner[]): number =>
  new Set(
    erased.map(({ houseId, owner: { name, idNumber } }) =>
      idNumber === undefined ? `${houseId} ${name}` : ownerKey(idNumber),
    ),
  ).size

const isMeant =
  (houseId: string, owner: HouseOwner) =>
  ({ houseId: of, owner: erased }: ErasedOwner): boolean =>
    owner.idNumber === undefined || erased.idNumber === undefined
      ? of === houseId && isSameOwner(owner, erased)
      : ownerKey(owner.idNumber) === ownerKey(erased.idNumber)

function without(fields: Fields, id: string, erased: readonly ErasedOwner[]): Fields {
  const told = ownersIn(fields)
  const left = told.filter(owner => !erased.some(isMeant(id, owner)))
  if (fields === null || left.length === told.length) return fields
  const others = { ...fields }
  Reflect.deleteProperty(others, 'owners')
  return left.length === 0 ? others : { ...others, owners: left }
}

/** A change of a house without these owners; any other as it is. */
export const withoutOwners = (change: RecordChange, erased: readonly ErasedOwner[]): RecordChange =>
  change.kind !== house.kind || erased.length === 0
    ? change
    : {
        ...change,
        before: without(change.before, change.id, erased),
        after: without(change.after, change.id, erased),
      }

/** Whether an entry can have left owners out. */
export const touchesHouses = ({ counts }: EntryHead): boolean => (counts[house.kind] ?? 0) > 0

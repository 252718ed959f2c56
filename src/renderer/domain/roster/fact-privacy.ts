import type { Right } from '../accounts/roles'
import type { Privacy } from '../personal-data/privacy'
import { visibleFields } from '../personal-data/visible-fields'
import type { RecordKind } from '../records/define-record'
import { house } from '../records/house'
import { household } from '../records/household'
import { resident } from '../records/resident'
import type { FactField } from './facts'

/** Where a fact is kept that is not a field of the resident by the same name. */
const keptElsewhere: Readonly<Partial<Record<FactField, readonly [RecordKind, string]>>> = {
  phone: [resident, 'phones'],
  householdNo: [household, 'number'],
  estate: [house, 'estate'],
  building: [house, 'building'],
  unit: [house, 'unit'],
  room: [house, 'room'],
}

const keptIn = (fact: FactField): readonly [RecordKind, string] => keptElsewhere[fact] ?? [resident, fact]

/** What a fact tells of a person, as the kind that keeps it has decided. */
export function factPrivacy(fact: FactField): Privacy {
  const [kind, field] = keptIn(fact)
  const decisions: Readonly<Record<string, Privacy>> = kind.privacy ?? {}
  const privacy = decisions[field]
  if (privacy === undefined) throw new Error(`No decision on the privacy of ${kind.kind}.${field}`)
  return privacy
}

/** Whether somebody with these rights may see the fact. Of the tags see `visibleTags`. */
export function isVisibleFact(fact: FactField, rights: readonly Right[]): boolean {
  const [kind, field] = keptIn(fact)
  return visibleFields(kind, rights).includes(field)
}

import type { House } from '../records/house'
import type { Household } from '../records/household'
import type { Resident } from '../records/resident'
import { factFields, type FactField, type Facts } from './facts'
import { atOnce, pacedMap } from '../paced'

/** Everybody on record, as the records keep them. */
export type KnownPeople = {
  readonly residents: readonly Resident[]
  readonly households: readonly Household[]
  readonly houses: readonly House[]
}

/** A new office's. */
export const nobody: KnownPeople = { residents: [], households: [], houses: [] }

type Reader = (resident: Resident, household?: Household, house?: House) => string | undefined

const tagNames = (tags: Resident['tags']): string | undefined => tags?.map(({ name }) => name).join('、')

/** Where each fact stands on record. */
const readers: Readonly<Record<FactField, Reader>> = {
  name: resident => resident.name,
  idNumber: resident => resident.idNumber,
  idType: resident => resident.idType?.text,
  sex: resident => resident.sex?.text,
  birthDate: resident => resident.birthDate ?? resident.birthText,
  nation: resident => resident.nation?.text,
  householdNo: (_, household) => household?.number,
  relation: resident => resident.relation?.text,
  hukouKind: resident => resident.hukouKind?.text,
  hukouRegion: resident => resident.hukouRegion,
  hukouAddress: resident => resident.hukouAddress,
  region: resident => resident.region,
  address: resident => resident.address,
  estate: (_, __, house) => house?.estate,
  building: (_, __, house) => house?.building,
  unit: (_, __, house) => house?.unit,
  room: (_, __, house) => house?.room,
  tenure: resident => resident.tenure?.text,
  otherAddress: resident => resident.otherAddress,
  grid: resident => resident.grid,
  phone: resident => resident.phones?.join('、'),
  politics: resident => resident.politics?.text,
  education: resident => resident.education?.text,
  marriage: resident => resident.marriage?.text,
  occupation: resident => resident.occupation,
  employer: resident => resident.employer,
  health: resident => resident.health?.text,
  tags: resident => tagNames(resident.tags),
  sensitiveTags: resident => tagNames(resident.sensitiveTags),
  stayReason: resident => resident.stayReason,
  stayTerm: resident => resident.stayTerm,
  movedIn: resident => resident.movedIn,
  movedOut: resident => resident.movedOut,
  movedTo: resident => resident.movedTo,
  diedOn: resident => resident.diedOn,
  guardian: resident => resident.guardian,
  guardianRelation: resident => resident.guardianRelation,
  emergencyContact: resident => resident.emergencyContact,
  emergencyPhone: resident => resident.emergencyPhone,
  verifiedOn: resident => resident.verifiedOn,
  remarks: resident => resident.remarks,
}

/** What is on record of a person, as a roster would tell it. */
export function factsOf(resident: Resident, household?: Household, house?: House): Facts {
  const facts: Partial<Record<FactField, string>> = {}
  for (const field of factFields) {
    const value = readers[field](resident, household, house)
    if (value !== undefined && value !== '') facts[field] = value
  }
  return { ...facts, name: resident.name }
}

type Places = Pick<KnownPeople, 'households' | 'houses'>
type FactsReader = (resident: Resident) => Facts

/** The facts of any resident on record, with the household and house the record points to. Pauses now and then. */
export function* pacedFactsReader(places: Places): Generator<undefined, FactsReader> {
  const households = yield* pacedMap(places.households, household => [household.id, household])
  const houses = yield* pacedMap(places.houses, house => [house.id, house])
  return resident =>
    factsOf(resident, households.get(resident.householdId ?? ''), houses.get(resident.houseId ?? ''))
}

/** The same without pauses. */
export const factsReader = (places: Places): FactsReader => atOnce(pacedFactsReader(places))

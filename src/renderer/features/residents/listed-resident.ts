import type { Right } from '../../domain/accounts/roles'
import { visibleTags } from '../../domain/personal-data/sensitive-tags'
import { isUnderFourteen, UNDER_FOURTEEN } from '../../domain/personal-data/under-fourteen'
import type { House } from '../../domain/records/house'
import type { Resident } from '../../domain/records/resident'

/** A resident as one row of the list, with what the list searches, filters and sorts by. */
export type ListedResident = {
  readonly key: string
  readonly resident: Resident
  readonly estate: string
  readonly building: string
  readonly sex: string
  /** Those that may be seen, and that it is a child's record. */
  readonly tags: readonly string[]
  /** Full years as of today; null when the birth date is not known. */
  readonly age: number | null
  /** 小区、楼栋、单元、室 as far as they are known, else the address as it stood. */
  readonly dwelling: string
  /** Lower case; everything a clerk may search by, one fact a line. */
  readonly searched: string
}

/** Full years on `today`, both dates `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** Full years; null when the birth date is not known. */
export const ageOf = ({ birthDate }: Resident, today: string): number | null =>
  birthDate === undefined ? null : ageOn(birthDate, today)

const dwellingOf = (house: House | undefined): string =>
  [house?.estate, house?.building, house?.unit, house?.room].filter(part => part !== undefined).join('-')

const searchedText = (resident: Resident, dwelling: string): string =>
  [
    resident.name,
    resident.idNumber,
    resident.formerIdNumber,
    ...(resident.phones ?? []),
    dwelling,
    resident.address,
  ]
    .filter(Boolean)
    .join('\n')
    .toLowerCase()

function tagsOf(person: Resident, age: number | null, rights: readonly Right[]): readonly string[] {
  const { tags = [], sensitiveTags = [] } = person
  const open = tags.map(({ name }) => name)
  const apart = rights.includes('sensitive') ? sensitiveTags.map(({ name }) => name) : []
  return [...(isUnderFourteen(age) ? [UNDER_FOURTEEN] : []), ...visibleTags(open, rights), ...apart]
}

/** @param rights what whoever looks at the list may do */
export function listedResident(
  resident: Resident,
  house: House | undefined,
  today: string,
  rights: readonly Right[],
): ListedResident {
  const dwelling = dwellingOf(house)
  const age = ageOf(resident, today)
  return {
    key: resident.id,
    resident,
    estate: house?.estate ?? '',
    building: house?.building ?? '',
    sex: resident.sex?.text ?? '',
    tags: tagsOf(resident, age, rights),
    age,
    dwelling: dwelling || (resident.address ?? ''),
    searched: searchedText(resident, dwelling),
  }
}

import type { House } from '../records/house'
import type { Resident } from '../records/resident'

/** 人户分离: whether somebody lives where their hukou is. */
export const residenceWords = {
  together: '人户一致',
  apart: '人户分离',
  unknown: '不清楚',
} as const
export type Residence = keyof typeof residenceWords

/** What a kind of hukou says by itself: 户在人在, 人在户不在, 户在人不在. */
const byKind: Readonly<Record<string, Residence>> = {
  local: 'together',
  migrant: 'apart',
  nominal: 'apart',
}

type Lived = Pick<Resident, 'hukouKind' | 'hukouAddress' | 'hukouRegion' | 'address' | 'region' | 'tags'>

/** What a roster's column 是否人户分离 leaves on record where it says yes. */
const APART_TAG = residenceWords.apart

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,，、。()（）]/gu, '')

const figuresOf = (text: string): readonly string[] => text.match(/\d+/gu) ?? []

/** By the numbers that follow the estate's name in the hukou address: as many as the house has, the same or not. */
function byHouse(hukouAddress: string, { estate, building, unit, room }: House): Residence {
  const name = plain(estate ?? '')
  const at = name === '' || room === undefined ? -1 : hukouAddress.indexOf(name)
  if (at === -1) return 'unknown'
  const written = figuresOf(hukouAddress.slice(at + name.length))
  const lived = [building, unit, room].flatMap(part => figuresOf(plain(part ?? '')))
  if (written.length === 0 || written.length !== lived.length) return 'unknown'
  return written.join('-') === lived.join('-') ? 'together' : 'apart'
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && plain(one) !== plain(other)

function byAddress({ hukouAddress, address }: Lived, home: House | undefined): Residence {
  if (hukouAddress === undefined) return 'unknown'
  const registered = plain(hukouAddress)
  if (address !== undefined && plain(address) === registered) return 'together'
  return home === undefined ? 'unknown' : byHouse(registered, home)
}

/**
 * Whether somebody lives where their hukou is, as far as the record can tell: by the tag that says they do not, else by the kind of
 * hukou, else by the regions of both, else by the addresses. Addresses written in ways that cannot be compared prove nothing: then it is not known.
 */
export function residenceOf(person: Lived, home: House | undefined): Residence {
  if (person.tags?.some(({ name }) => name === APART_TAG) === true) return 'apart'
  const told = byKind[person.hukouKind?.code ?? '']
  if (told !== undefined) return told
  if (differ(person.hukouRegion, person.region)) return 'apart'
  return byAddress(person, home)
}

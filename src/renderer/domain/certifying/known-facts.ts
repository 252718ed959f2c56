import type { House } from '../records/house'
import type { Office } from '../records/office'
import type { Resident } from '../records/resident'

/** What the record can answer by itself: of the office, and of whom a paper is about. */
type KnownWord =
  | 'organisation'
  | 'clerk'
  | 'director'
  | 'phone'
  | 'name'
  | 'sex'
  | 'idNumber'
  | 'address'
  | 'household'
  | 'volunteerNo'

/** The rows of a list as the clerk would type them. */
export type KnownRows = readonly Readonly<Record<string, string>>[]

export type Known = KnownWord | 'services'

export type KnownFacts = Readonly<Partial<Record<KnownWord, string>>> & {
  /** What a volunteer served, by the day. */
  readonly services?: KnownRows
}

const withWord = (text: string | undefined, word: string): string =>
  text === undefined ? '' : /^[\dA-Za-z一二三四五六七八九十]+$/u.test(text) ? `${text}${word}` : text

/** 文和园小区5号楼1单元102室; empty where the house says nothing. */
const houseWords = ({ estate = '', building, unit, room }: House): string =>
  `${estate}${withWord(building, '号楼')}${withWord(unit, '单元')}${withWord(room, '室')}`

const fallback = (text: string | undefined, other: string | undefined): string | undefined =>
  text === undefined || text === '' ? other : text

/** Only what is there. */
function said(facts: Readonly<Partial<Record<KnownWord, string | undefined>>>): KnownFacts {
  const known: Partial<Record<KnownWord, string>> = {}
  for (const key of Object.keys(facts) as KnownWord[]) {
    const text = facts[key]
    if (text !== undefined && text !== '') known[key] = text
  }
  return known
}

/** What is on record of the office. */
export const knownOfOffice = (office: Office | undefined): KnownFacts =>
  said({
    organisation: office?.name,
    clerk: office?.clerk,
    director: office?.director,
    phone: office?.phone,
  })

/**
 * What is on record of a person. The identity number is not among it: seeing it whole is written into the journal first.
 *
 * @param members how many are on record of the household; 0 where it is not known
 */
export const knownOfPerson = (person: Resident, home: House | undefined, members: number): KnownFacts =>
  said({
    name: person.name,
    sex: person.sex?.text,
    address: fallback(person.address, home === undefined ? undefined : houseWords(home)),
    household: members > 0 ? `${members}` : undefined,
  })

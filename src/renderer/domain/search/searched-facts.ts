import type { Right } from '../accounts/roles'
import { seenTags } from '../people/tags'
import type { House } from '../records/house'
import type { Household } from '../records/household'
import type { Resident } from '../records/resident'
import { folded } from './search-words'

/** What somebody can be found by. */
export type SearchedBy =
  | 'name'
  | 'pinyin'
  | 'idNumber'
  | 'formerIdNumber'
  | 'phone'
  | 'emergencyPhone'
  | 'dwelling'
  | 'address'
  | 'otherAddress'
  | 'hukouAddress'
  | 'householdNo'
  | 'tags'

/** A fact of somebody as it stands on record, or a reading of their name. */
export type SearchedFact = { readonly by: SearchedBy; readonly text: string }

/** Where somebody lives and is registered. */
export type Home = { readonly house: House | undefined; readonly household: Household | undefined }

/** 小区-楼栋-单元-室, as far as they are known. */
export const dwellingOf = (house: House | undefined): string =>
  [house?.estate, house?.building, house?.unit, house?.room].filter(part => part !== undefined).join('-')

/** Ways to write a name in letters: wangxiulan, wxl, and wangxl as input methods take it. */
function readings(syllables: readonly string[]): readonly string[] {
  const plain = syllables.map(syllable => syllable.replace(/\d$/u, '')).filter(one => one !== '·')
  const initials = plain.map(one => one.charAt(0)).join('')
  return [...new Set([plain.join(''), initials, (plain[0] ?? '') + initials.slice(1)])]
}

const addressFields = ['address', 'otherAddress', 'hukouAddress'] as const

function addressFacts(person: Resident): readonly SearchedFact[] {
  const facts: SearchedFact[] = []
  for (const by of addressFields) {
    const text = person[by]
    if (text !== undefined && !facts.some(fact => fact.text === text)) facts.push({ by, text })
  }
  return facts
}

const placed: ReadonlySet<SearchedBy> = new Set(['dwelling', ...addressFields, 'householdNo'])

/** Whether a household has the fact in common. */
export const isPlaced = ({ by }: SearchedFact): boolean => placed.has(by)

function numberFacts(person: Resident): readonly SearchedFact[] {
  const { idNumber, idNumberRest, formerIdNumber, phones = [], emergencyPhone } = person
  const facts: SearchedFact[] = []
  const number = idNumber ?? idNumberRest
  if (number !== undefined) facts.push({ by: 'idNumber', text: number })
  if (formerIdNumber !== undefined) facts.push({ by: 'formerIdNumber', text: formerIdNumber })
  for (const text of phones) facts.push({ by: 'phone', text })
  if (emergencyPhone !== undefined) facts.push({ by: 'emergencyPhone', text: emergencyPhone })
  return facts
}

/**
 * Everything somebody can be found by: name and its readings, numbers, phones, dwelling and addresses, household number, and the tags
 * that somebody with these rights may see.
 *
 * @param syllables the name read aloud, see `ReadName`
 * @param today `YYYY-MM-DD`
 */
export function searchedFacts(
  person: Resident,
  { house, household }: Home,
  syllables: readonly string[],
  rights: readonly Right[],
  today: string,
): readonly SearchedFact[] {
  const { name } = person
  const facts: SearchedFact[] = [{ by: 'name', text: name }]
  if (name.includes('·')) facts.push({ by: 'name', text: name.replaceAll('·', '') })
  for (const text of readings(syllables)) facts.push({ by: 'pinyin', text })
  facts.push(...numberFacts(person))
  const dwelling = dwellingOf(house)
  if (dwelling !== '') facts.push({ by: 'dwelling', text: dwelling })
  facts.push(...addressFacts(person))
  if (household !== undefined) facts.push({ by: 'householdNo', text: household.number })
  for (const { tag } of seenTags(person, rights, today).current) facts.push({ by: 'tags', text: tag.name })
  return facts
}

/** What is searched of one person, folded, one fact a line. A word is sought in one of the three only. */
export type SearchedSide = 'figures' | 'letters' | 'chinese'
export type SearchedTexts = Readonly<Record<SearchedSide, string>>

const latin = /^[\u0020-\u007E]*$/u
const latinRuns = /[\u0021-\u007E]+/gu
const letterRuns = /[a-z]+/gu

/** Where a word is sought: among what has Chinese characters, else among numbers when it has a figure, else among letters. */
export function sideOf(word: string): SearchedSide {
  if (!latin.test(word)) return 'chinese'
  return /\d/u.test(word) ? 'figures' : 'letters'
}

/** The facts as texts to search: what stands between Chinese characters is entered among numbers and letters, too. */
export function searchedTexts(facts: readonly SearchedFact[]): SearchedTexts {
  const texts: Record<SearchedSide, string[]> = { figures: [], letters: [], chinese: [] }
  const enter = (side: SearchedSide, text: string): void => {
    if (!texts[side].includes(text)) texts[side].push(text)
  }
  const enterLatin = (text: string): void => {
    const side = sideOf(text)
    enter(side, text)
    if (side === 'figures') for (const run of text.match(letterRuns) ?? []) enter('letters', run)
  }
  for (const fact of facts) {
    const text = folded(fact.text)
    if (sideOf(text) !== 'chinese') enterLatin(text)
    else {
      enter('chinese', text)
      for (const run of text.match(latinRuns) ?? []) enterLatin(run)
    }
  }
  const lines = (side: SearchedSide): string => texts[side].join('\n')
  return { figures: lines('figures'), letters: lines('letters'), chinese: lines('chinese') }
}

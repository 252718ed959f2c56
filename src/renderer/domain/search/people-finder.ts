import type { Right } from '../accounts/roles'
import { isErased } from '../personal-data/erase'
import type { ReadName, Records } from '../ports'
import type { Steps } from '../progress'
import { house, type House } from '../records/house'
import { household, type Household } from '../records/household'
import { resident, type Resident } from '../records/resident'
import { changesBetween } from './changes-between'
import { isPlaced, searchedFacts, searchedTexts, type SearchedFact } from './searched-facts'
import { searchWords } from './search-words'
import { startTextIndex, type ItemTexts } from './text-index'

/** The kinds of record somebody's searched text is made of. */
export const searchedKinds = [resident, house, household] as const

type RecordsNow = Pick<Records, 'find' | 'all'>

/** How many are taken in between two pauses: well under a millisecond of work. */
const PAUSE_EVERY = 16

/** Letters before characters of the same sound, and the same characters together: 汪 before 王, all 王 in one place. */
const nameKey = (name: string, syllables: readonly string[]): string =>
  Array.from(name, (character, at) => (syllables[at] ?? '') + character).join(' ')

function textsOf(facts: readonly SearchedFact[]): ItemTexts {
  const places = facts.filter(isPlaced)
  return {
    own: searchedTexts(facts.filter(fact => !isPlaced(fact))),
    shared: { key: places.map(({ text }) => text).join('\n'), texts: () => searchedTexts(places) },
  }
}

/** Finds people of the roster by any part of what is on record of them. */
export type PeopleFinder = ReturnType<typeof startPeopleFinder>

/**
 * @param rights what whoever searches may see
 * @param today `YYYY-MM-DD`
 */
export function startPeopleFinder(
  records: RecordsNow,
  readName: ReadName,
  rights: readonly Right[],
  today: string,
) {
  const index = startTextIndex<Resident>()
  const nameKeys = new Map<string, string>()
  let people: readonly Resident[] = []
  let houses: readonly House[] = []
  let households: readonly Household[] = []

  const factsOf = (person: Resident, syllables: readonly string[]): readonly SearchedFact[] => {
    const home = {
      house: records.find(house, person.houseId ?? ''),
      household: records.find(household, person.householdId ?? ''),
    }
    return searchedFacts(person, home, syllables, rights, today)
  }

  function drop(id: string): void {
    index.drop(id)
    nameKeys.delete(id)
  }

  function enter(person: Resident): void {
    if (isErased(person)) {
      drop(person.id)
      return
    }
    const syllables = readName(person.name)
    index.put(person.id, person, textsOf(factsOf(person, syllables)))
    nameKeys.set(person.id, nameKey(person.name, syllables))
  }

  /** Those who live in a house or belong to a household that is other than it was. */
  function moved(): readonly Resident[] {
    const nowHouses = records.all(house)
    const nowHouseholds = records.all(household)
    const all = [changesBetween(houses, nowHouses), changesBetween(households, nowHouseholds)]
    houses = nowHouses
    households = nowHouseholds
    if (people.length === 0) return []
    const changed = new Set(all.flatMap(({ put, dropped }) => [...put.map(({ id }) => id), ...dropped]))
    if (changed.size === 0) return []
    return people.filter(one => changed.has(one.houseId ?? '') || changed.has(one.householdId ?? ''))
  }

  return {
    /** Takes in what has changed since the last time; at first everybody. Whoever was not taken in yet is not found. */
    *catchUp(): Steps<null> {
      const now = records.all(resident)
      const { put, dropped } = changesBetween(people, now)
      const affected = [...put, ...moved()]
      people = now
      for (const [done, { id }] of affected.entries()) {
        const person = records.find(resident, id)
        if (person !== undefined) enter(person)
        if (done % PAUSE_EVERY === 0) yield { step: '整理名册', done, total: affected.length }
      }
      for (const id of dropped) drop(id)
      index.settle()
      return null
    },

    /** Everybody on record who has all the words typed, in whatever of their facts; of nothing typed, nobody. */
    find: (typed: string): readonly Resident[] => index.find(searchWords(typed)),

    /** What is searched of one person. */
    factsOf: (person: Resident): readonly SearchedFact[] => factsOf(person, readName(person.name)),

    /** What names are put in order by; undefined for who was not taken in yet. */
    nameKeyOf: (id: string): string | undefined => nameKeys.get(id),
  }
}

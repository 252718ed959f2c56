import type { Steps } from '../progress'
import type { House } from '../records/house'
import type { Resident } from '../records/resident'
import { dwellingOf } from './searched-facts'
import { sortedSteps } from './sorted-steps'

/** What people can be put in order by. */
export type OrderBy = 'name' | 'age' | 'dwelling'

/** What an order needs to know beside the person. */
export type OrderFacts = {
  readonly nameKeyOf: (id: string) => string | undefined
  readonly houseOf: (person: Resident) => House | undefined
}

const FIGURES = 6

/** Numbers as they count and not as they are spelled: 2 before 10. */
const counted = (text: string): string => text.replace(/\d+/gu, figures => figures.padStart(FIGURES, '0'))

/** After every date and every text: what is not known comes last. */
const LAST = '\uffff'

const keys: Readonly<Record<OrderBy, (person: Resident, facts: OrderFacts) => string>> = {
  name: ({ id, name }, { nameKeyOf }) => nameKeyOf(id) ?? LAST + name,
  age: ({ birthDate }) =>
    birthDate === undefined ? LAST : counted(String(99_999_999 - Number(birthDate.replaceAll('-', '')))),
  dwelling: (person, { houseOf }) => counted(dwellingOf(houseOf(person)) || (person.address ?? LAST)),
}

/** Between two pauses. */
const STRIDE = 128

/** The place of each person in order, by id: names by pinyin, ages from the youngest, dwellings as their numbers count. */
export function* peopleOrder(
  people: readonly Resident[],
  by: OrderBy,
  facts: OrderFacts,
): Steps<ReadonlyMap<string, number>> {
  const keyed: { readonly id: string; readonly key: string }[] = []
  for (const person of people) {
    if (keyed.length % STRIDE === 0) yield { step: '排序', done: 0 }
    keyed.push({ id: person.id, key: keys[by](person, facts) })
  }
  const sorted = yield* sortedSteps(keyed, (a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
  const places = new Map<string, number>()
  for (const { id } of sorted) {
    if (places.size % STRIDE === 0) yield { step: '排序', done: 0 }
    places.set(id, places.size)
  }
  return places
}

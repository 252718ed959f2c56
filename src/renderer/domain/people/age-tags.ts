import { atOnce, paced } from '../paced'
import { isErased } from '../personal-data/erase'
import type { AgeTagRule } from '../records/age-tag-rule'
import type { Tag } from '../records/parts'
import type { Resident } from '../records/resident'
import { birthdayIn } from './birthday'
import { suggestedAgeTags } from './data/age-tags'
import { isOnRoster } from './states'

/** From which age on a tag is suggested. `age` null: not at all. `own`: the office has set it. */
export type TagAge = {
  readonly tag: string
  readonly words: readonly string[]
  readonly age: number | null
  /** The day from which it is suggested so. */
  readonly from: string
  readonly basis: string
  readonly own: boolean
}

const ownAge = ({ tag, age, basis, since }: AgeTagRule, words: readonly string[]): TagAge => ({
  tag,
  words,
  age: age ?? null,
  from: since ?? '',
  basis: basis ?? '',
  own: true,
})

/** All tags that go by age as the office reads them: the suggested ones as they now hold, then those it has added. */
export function tagAges(rules: readonly AgeTagRule[]): readonly TagAge[] {
  const known = suggestedAgeTags.map(suggested => {
    const own = rules.find(({ tag }) => tag === suggested.tag)
    return own === undefined ? { ...suggested, own: false } : ownAge(own, suggested.words)
  })
  const names = new Set(known.map(({ tag }) => tag))
  return [...known, ...rules.filter(({ tag }) => !names.has(tag)).map(rule => ownAge(rule, []))]
}

const wholeDay = /^\d{4}-\d\d-\d\d$/

/** The last birthday of those who are so many full years old. */
const bornBy = (today: string, age: number): string =>
  `${String(Number(today.slice(0, 4)) - age).padStart(4, '0')}${today.slice(4)}`

const hasOrHad = (
  { tags = [], sensitiveTags = [], pastTags = [] }: Resident,
  { tag, words }: TagAge,
): boolean =>
  [tags, sensitiveTags, pastTags].some(list => list.some(({ name }) => name === tag || words.includes(name)))

/** The tag as it would be given; null where somebody's age does not speak for it. */
function offered(person: Resident, one: TagAge, today: string): Tag | null {
  const { birthDate = '' } = person
  const { tag, age, from, own, basis } = one
  if (age === null || today < from || !wholeDay.test(birthDate) || birthDate > bornBy(today, age)) return null
  if (hasOrHad(person, one)) return null
  const ground = own && basis !== '' ? `（${basis}）` : ''
  return {
    name: tag,
    since: birthdayIn(Number(birthDate.slice(0, 4)) + age, birthDate),
    basis: `年满 ${String(age)} 周岁${ground}`,
  }
}

/**
 * Tags somebody's age speaks for and that they neither have nor had: never set by themselves, only offered. Each from the birthday on
 * which the age was reached. Nobody who is off the roster is offered any.
 *
 * @param today `YYYY-MM-DD`
 */
export const ageTagsOf = (person: Resident, ages: readonly TagAge[], today: string): readonly Tag[] =>
  isOnRoster(person) && !isErased(person) ? ages.flatMap(one => offered(person, one, today) ?? []) : []

/** Somebody who has reached the age of a tag and lacks it, and the tag as it would be given. */
export type OfferedTag = { readonly person: Resident; readonly tag: Tag }

/** Everybody who has reached the age of a tag and lacks it, by tag, in the order of the roster, with pauses. */
export function* lackingInTurns(
  people: readonly Resident[],
  rules: readonly AgeTagRule[],
  today: string,
): Generator<undefined, readonly OfferedTag[]> {
  const ages = tagAges(rules)
  const youngest = ages.reduce((least, { age }) => Math.min(least, age ?? Infinity), Infinity)
  if (youngest === Infinity) return []
  const bornLast = bornBy(today, youngest)
  const offers: OfferedTag[] = []
  yield* paced(people, person => {
    if ((person.birthDate ?? '9') > bornLast) return
    for (const tag of ageTagsOf(person, ages, today)) offers.push({ person, tag })
  })
  return offers
}

/** {@link lackingInTurns} without a pause. */
export const lackingAgeTags = (
  people: readonly Resident[],
  rules: readonly AgeTagRule[],
  today: string,
): readonly OfferedTag[] => atOnce(lackingInTurns(people, rules, today))

import type { Tag } from '../records/parts'
import type { Resident } from '../records/resident'
import { ageOn, birthdayIn } from './birthday'
import { ageTags } from './data/age-tags'
import { isOnRoster } from './states'

const wholeDay = /^\d{4}-\d\d-\d\d$/

/**
 * Tags somebody's age speaks for and that they neither have nor had: never set by themselves, only offered. Each from the birthday on
 * which the age was reached. Nobody who is off the roster is offered any.
 *
 * @param today `YYYY-MM-DD`
 */
export function suggestedTagsOf(person: Resident, today: string): readonly Tag[] {
  const { birthDate, tags = [], sensitiveTags = [], pastTags = [] } = person
  if (birthDate === undefined || !wholeDay.test(birthDate) || !isOnRoster(person)) return []
  const names = [...tags, ...sensitiveTags, ...pastTags].map(({ name }) => name)
  return ageTags
    .filter(({ tag, words, age, from }) => {
      const isKnown = [tag, ...words].some(word => names.includes(word))
      return today >= from && !isKnown && ageOn(birthDate, today) >= age
    })
    .map(({ tag, age, basis }) => ({
      name: tag,
      since: birthdayIn(Number(birthDate.slice(0, 4)) + age, birthDate),
      basis,
    }))
}

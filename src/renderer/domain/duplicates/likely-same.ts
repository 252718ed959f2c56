import type { ReadName } from '../ports'
import { withFacts } from '../roster/resident-facts'
import { completeFacts } from '../roster/derived-facts'
import { factFields, type Facts } from '../roster/facts'
import type { KnownPeople } from '../roster/known-people'
import type { DistinctPeople } from '../records/distinct-people'
import type { Resident } from '../records/resident'
import { mayBeDouble } from './find-duplicates'
import { isWorthTelling, likenessOf, type Likeness } from './likeness'
import { nearNumbers } from './near-numbers'
import { distinctPairs, pairKey } from './tell-apart'
import { traitsOf, type Traits } from './traits'

/** Somebody on record who may be whom the clerk is typing. */
export type LikelySame = { readonly person: Resident; readonly likeness: Likeness }

const houseFields = ['estate', 'building', 'unit', 'room'] as const

/** The facts as a record would hold them; of house and household only what is on record already. */
function typedPerson(facts: Facts, { houses, households }: Omit<KnownPeople, 'residents'>): Resident {
  const complete = completeFacts(facts)
  const said = factFields.flatMap(field => {
    const value = complete[field]
    return value === undefined ? [] : [{ field, value }]
  })
  const household = households.find(
    ({ number, estate }) =>
      number === facts.householdNo && (estate ?? facts.estate) === (facts.estate ?? estate),
  )
  const house =
    facts.room === undefined
      ? undefined
      : houses.find(one => houseFields.every(field => one[field] === facts[field]))
  return {
    ...withFacts({ id: '', name: facts.name }, said),
    ...(household && { householdId: household.id }),
    ...(house && { houseId: house.id }),
  }
}

const dotted = /[·•‧∙⋅・.]/

/**
 * Whether somebody shares what every likely pair shares: the name, the number but for a slip, a phone, or the birth date with the sound
 * of the name. Quick, for it looks at everybody.
 */
function sharing(typed: Traits, read: ReadName | undefined): (person: Resident) => boolean {
  const numbers = new Set(nearNumbers(typed))
  if (typed.number !== undefined) numbers.add(typed.number)
  const isDotted = dotted.test(typed.name)
  const sharesName = ({ name }: Resident): boolean =>
    name === typed.name ||
    ((isDotted || dotted.test(name)) && traitsOf({ id: '', name }).bareName === typed.bareName)
  const sharesSound = (person: Resident, reader: ReadName): boolean =>
    person.birthDate !== undefined &&
    person.birthDate === typed.birthDate &&
    traitsOf(person, reader).sound === typed.sound
  return person =>
    sharesName(person) ||
    (person.idNumber !== undefined && numbers.has(person.idNumber)) ||
    person.phones?.some(phone => typed.phones.includes(phone)) === true ||
    (read !== undefined && sharesSound(person, read))
}

/**
 * Those on record who may be whom the clerk is typing, the likeliest first. A name alone finds nobody.
 *
 * @param distinct whom a clerk has told apart
 * @param except the id of the person whose record is being edited
 * @param read how names are read aloud; without it nobody is found by the sound of a name
 */
export function likelySame(
  facts: Facts,
  known: KnownPeople,
  distinct: readonly DistinctPeople[],
  except: string | undefined,
  read?: ReadName,
): readonly LikelySame[] {
  const typed = traitsOf(typedPerson(facts, known), read)
  const shares = sharing(typed, read)
  const apart = distinctPairs(except === undefined ? [] : distinct)
  const isOther = ({ id }: Resident): boolean => id !== except && !apart.has(pairKey(id, except ?? ''))
  return known.residents
    .filter(person => shares(person) && isOther(person) && mayBeDouble(person))
    .map(person => ({ person, likeness: likenessOf(typed, traitsOf(person, read)) }))
    .filter(({ likeness }) => isWorthTelling(likeness))
    .sort((one, other) => other.likeness.score - one.likeness.score)
}

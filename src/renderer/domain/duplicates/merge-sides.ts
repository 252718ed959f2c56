import type { Right } from '../accounts/roles'
import { checkDigit } from '../identity/check-digit'
import { isVisibleFact } from '../roster/fact-privacy'
import { sameValue } from '../journal/same-value'
import type { Resident } from '../records/resident'
import { mergeFacts, type MergeFact } from './data/merge-facts'

/** Which of two records something is taken from. */
export type Side = 'one' | 'other'
/** By the key of the fact. */
export type Sides = Readonly<Record<string, Side>>
/** Two records that are compared. */
export type Couple = Readonly<Record<Side, Resident>>

export const facing = (side: Side): Side => (side === 'one' ? 'other' : 'one')

const isFilled = (person: Resident, { fields }: MergeFact): boolean =>
  fields.some(field => person[field] !== undefined)

/** Whether both records say the same. */
export const agree = ({ one, other }: Couple, { fields }: MergeFact): boolean =>
  fields.every(field => sameValue(one[field], other[field]))

/** Whether somebody with these rights may see the fact, and so choose. */
export const isSeen = ({ facts }: MergeFact, rights: readonly Right[]): boolean =>
  facts.every(fact => isVisibleFact(fact, rights))

type Merit = (person: Resident, fact: MergeFact) => number | string

const isProvedNumber = (number = ''): boolean =>
  /^\d{17}[\dX]$/.test(number) && checkDigit(number) === number.charAt(17)

/** What makes one record's say better than the other's, the weightiest first. */
const merits: readonly Merit[] = [
  (person, { facts }) => facts.filter(fact => person.checked?.includes(fact) === true).length,
  ({ idNumber }, { key }) => (key === 'idNumber' && isProvedNumber(idNumber) ? 1 : 0),
  ({ idNumber }, { key }) => (key === 'idNumber' && idNumber !== undefined ? 1 : 0),
  ({ birthDate }, { key }) => (key === 'birthDate' && birthDate !== undefined ? 1 : 0),
  ({ states }, { key }) => (key === 'states' ? (states?.at(-1)?.since ?? '') : ''),
  ({ verifiedOn }) => verifiedOn ?? '',
  (person, { fields }) => fields.filter(field => person[field] !== undefined).length,
]

/** Filled before blank, then hand-checked, sound, newer, fuller; else of the record that stays. */
function sideOf(couple: Couple, fact: MergeFact, keep: Side): Side {
  const [mine, theirs] = [couple[keep], couple[facing(keep)]]
  if (!isFilled(theirs, fact)) return keep
  if (!isFilled(mine, fact)) return facing(keep)
  for (const merit of merits) {
    const [here, there] = [merit(mine, fact), merit(theirs, fact)]
    if (here !== there) return here > there ? keep : facing(keep)
  }
  return keep
}

const hiddenSide = (couple: Couple, fact: MergeFact, keep: Side): Side =>
  isFilled(couple[keep], fact) ? keep : facing(keep)

/**
 * What is taken from which record, where the clerk has not said otherwise. What they may not see is the survivor's if it is there, else
 * the other's.
 */
export function sidesOf(couple: Couple, keep: Side, chosen: Sides, rights: readonly Right[]): Sides {
  return Object.fromEntries(
    mergeFacts.map(fact => [
      fact.key,
      isSeen(fact, rights)
        ? (chosen[fact.key] ?? sideOf(couple, fact, keep))
        : hiddenSide(couple, fact, keep),
    ]),
  )
}

const fullness = (person: Resident): number => mergeFacts.filter(fact => isFilled(person, fact)).length

const isFuller = (one: Resident, other: Resident): boolean => {
  const more = fullness(one) - fullness(other)
  return more === 0 ? (one.checked?.length ?? 0) > (other.checked?.length ?? 0) : more > 0
}

/** The record that stays unless the clerk says otherwise: the best filled one, of equals the one with more checked by hand. */
export const fullestOf = (people: readonly [Resident, ...Resident[]]): Resident =>
  people.reduce((best, person) => (isFuller(person, best) ? person : best))

import { likelihoods, likenessRules, TOLD_FROM, type LikenessRule } from './data/likeness-rules'
import { slipOf } from './near-numbers'
import type { Traits } from './traits'

/** How alike two records are: what agrees, what differs, and the sum of their weights. */
export type Likeness = {
  readonly score: number
  readonly agrees: readonly LikenessRule[]
  readonly differs: readonly LikenessRule[]
}

type Look = (one: Traits, other: Traits) => LikenessRule | null

const either =
  (
    part: (person: Traits) => string | undefined,
    same: LikenessRule | null,
    different: LikenessRule | null,
  ): Look =>
  (one, other) => {
    const [a, b] = [part(one), part(other)]
    if (a === undefined || b === undefined) return null
    return a === b ? same : different
  }

/** Whether two sound numbers say that they are two people, whatever else agrees; see the weights. */
export const areProvedTwo = (one: Traits, other: Traits): boolean =>
  one.isProved && other.isProved && one.number !== other.number

function lookAtDifferentNumbers(one: Traits, other: Traits): LikenessRule | null {
  if (areProvedTwo(one, other)) return 'other-sound-number'
  const slip = one.sound === other.sound ? slipOf(one, other) : null
  return slip ?? (one.number?.length === other.number?.length ? 'other-number' : null)
}

const lookAtNumbers: Look = (one, other) => {
  if (one.number === undefined || other.number === undefined) return null
  if (one.number !== other.number) return lookAtDifferentNumbers(one, other)
  return one.wasOld === other.wasOld ? 'same-number' : 'old-number'
}

const beginsWithRest = (damaged: Traits, whole: Traits): boolean =>
  damaged.numberRest !== undefined && whole.number?.startsWith(damaged.numberRest) === true

const lookAtRests: Look = (one, other) => {
  const sameRest = one.numberRest !== undefined && one.numberRest === other.numberRest
  return sameRest || beginsWithRest(one, other) || beginsWithRest(other, one) ? 'number-rest' : null
}

const lookAtNames: Look = (one, other) => {
  if (one.sound !== other.sound) return 'other-name'
  if (one.bareName !== other.bareName) return 'same-sound'
  return one.name === other.name ? 'same-name' : 'same-name-but-dot'
}

const lookAtPhones: Look = (one, other) =>
  one.phones.some(phone => other.phones.includes(phone)) ? 'same-phone' : null

const lookAtHomes: Look = (one, other) => {
  const sameHouse = one.houseId !== undefined && one.houseId === other.houseId
  const sameAddress = one.address !== undefined && one.address === other.address
  return sameHouse || sameAddress ? 'same-dwelling' : null
}

const looks: readonly Look[] = [
  lookAtNumbers,
  lookAtRests,
  lookAtNames,
  either(person => person.birthDate, 'same-birth', 'other-birth'),
  lookAtPhones,
  lookAtHomes,
  either(person => person.householdId, 'same-household', null),
  either(person => person.sex, null, 'other-sex'),
]

/** Compares two records by every rule. */
export function likenessOf(one: Traits, other: Traits): Likeness {
  const rules = looks.map(look => look(one, other)).filter(rule => rule !== null)
  return {
    score: rules.reduce((sum, rule) => sum + likenessRules[rule].weight, 0),
    agrees: rules.filter(rule => likenessRules[rule].weight > 0),
    differs: rules.filter(rule => likenessRules[rule].weight < 0),
  }
}

export const isWorthTelling = ({ score }: Likeness): boolean => score >= TOLD_FROM

/** How sure it is, in words. */
export const likelihoodOf = ({ score }: Likeness): string =>
  likelihoods.find(({ from }) => score >= from)?.words ?? '不大可能'

/** Rules as a clerk says them: `姓名相同、电话相同`. */
export const wordsOfRules = (rules: readonly LikenessRule[]): string =>
  rules.map(rule => likenessRules[rule].words).join('、')

/** What agrees and what differs, as a clerk says it: `姓名相同、电话相同；性别不同`. */
export const likenessWords = ({ agrees, differs }: Likeness): string =>
  [wordsOfRules(agrees), wordsOfRules(differs)].filter(Boolean).join('；')

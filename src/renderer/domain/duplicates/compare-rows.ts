import type { Right } from '../accounts/roles'
import { standingOf, stateFacts } from '../people/states'
import { visibleTags } from '../personal-data/sensitive-tags'
import type { Resident } from '../records/resident'
import { isVisibleFact } from '../roster/fact-privacy'
import type { FactField, Facts } from '../roster/facts'
import { maskedFact } from '../roster/masked-fact'
import { maskedIdNumber } from '../text/mask'
import { mergeFacts, unitedFacts, type MergeFact } from './data/merge-facts'
import { agree, isSeen, type Couple, type Side } from './merge-sides'

/** One line of two records side by side. A line of way `choose` is taken from one side; of `both`, both are kept. */
export type CompareRow = {
  readonly key: string
  readonly label: string
  readonly way: 'choose' | 'both'
  readonly state: 'same' | 'differs' | 'one-sided'
  /** As shown; empty where nothing is on record. */
  readonly one: string
  readonly other: string
}

/** A person with the facts as a roster would tell them. */
export type Compared = { readonly person: Resident; readonly facts: Facts }

type Shown = (field: FactField, value: string) => string

const inWords = ({ facts }: Compared, fields: readonly FactField[], shown: Shown, between: string): string =>
  fields
    .flatMap(field => {
      const value = facts[field]
      return value === undefined ? [] : [shown(field, value)]
    })
    .join(between)

function stateWords({ states = [] }: Resident): string {
  const last = states.at(-1)
  return last === undefined ? '' : `${stateFacts[standingOf({ states })].label}（${last.since}）`
}

function numberWords(compared: Compared, shown: Shown): string {
  const { idNumberRest } = compared.person
  const number = inWords(compared, ['idNumber', 'idType'], shown, '　')
  return number === '' && idNumberRest !== undefined ? `待补：${maskedIdNumber(idNumberRest)}` : number
}

function wordsOf(fact: MergeFact, compared: Compared, shown: Shown): string {
  if (fact.key === 'states') return stateWords(compared.person)
  if (fact.key === 'idNumber') return numberWords(compared, shown)
  return inWords(compared, fact.facts, shown, fact.key === 'house' ? '-' : '　')
}

const stateOf = (one: string, other: string, isSame: boolean): CompareRow['state'] => {
  if (isSame) return 'same'
  return one === '' || other === '' ? 'one-sided' : 'differs'
}

const order: readonly CompareRow['state'][] = ['differs', 'one-sided', 'same']

/**
 * Two records side by side, as far as somebody with these rights may see them: what differs first, then what only one has, then what is
 * the same. What neither has is left out.
 *
 * @param revealed whether the clerk has asked for the whole numbers
 */
export function compareRows(
  compared: Readonly<Record<Side, Compared>>,
  rights: readonly Right[],
  revealed: boolean,
): readonly CompareRow[] {
  const { one, other } = compared
  const couple: Couple = { one: one.person, other: other.person }
  const shown: Shown = (field, value) => {
    if (field === 'tags') return visibleTags(value.split('、'), rights).join('、')
    return revealed ? value : maskedFact(field, value)
  }
  const row = (
    { key, label }: { readonly key: string; readonly label: string },
    way: CompareRow['way'],
    words: (side: Compared) => string,
    isSame: boolean,
  ): CompareRow => {
    const [here, there] = [words(one), words(other)]
    return { key, label, way, state: stateOf(here, there, isSame), one: here, other: there }
  }
  const rows = [
    ...mergeFacts
      .filter(fact => isSeen(fact, rights))
      .map(fact => row(fact, 'choose', side => wordsOf(fact, side, shown), agree(couple, fact))),
    ...unitedFacts
      .filter(({ fact }) => isVisibleFact(fact, rights))
      .map(united =>
        row(
          united,
          'both',
          side => inWords(side, [united.fact], shown, ''),
          one.facts[united.fact] === other.facts[united.fact],
        ),
      ),
  ].filter(({ one: here, other: there }) => here !== '' || there !== '')
  return order.flatMap(state => rows.filter(each => each.state === state))
}

import type { Right } from '../accounts/roles'
import { standingOf, stateFacts } from '../people/states'
import { visibleTags } from '../personal-data/sensitive-tags'
import type { Resident } from '../records/resident'
import { isVisibleFact } from '../roster/fact-privacy'
import type { FactField, Facts } from '../roster/facts'
import { maskedFact } from '../roster/masked-fact'
import { maskedIdNumber } from '../text/mask'
import { mergeFacts, unitedFacts, type MergeFact } from './data/merge-facts'
import { agree, isSeen } from './merge-sides'

/** One line of records side by side. A line of way `choose` is taken from one of them; of `all`, all are kept. */
export type CompareRow = {
  readonly key: string
  readonly label: string
  readonly way: 'choose' | 'all'
  /** `one-sided`: some records say nothing of it, the others agree. */
  readonly state: 'same' | 'differs' | 'one-sided'
  /** As shown, record by record; empty where nothing is on record. */
  readonly words: readonly string[]
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

/** How what several records say of one thing stands; `alike` says whether two of them, by their places, say the same. */
function stateOf(
  words: readonly string[],
  alike: (here: number, there: number) => boolean,
): CompareRow['state'] {
  const all = [...words.keys()]
  const agreeAmong = ([first = 0, ...others]: readonly number[]): boolean =>
    others.every(other => alike(first, other))
  if (agreeAmong(all)) return 'same'
  const filled = all.filter(at => words[at] !== '')
  return filled.length < all.length && agreeAmong(filled) ? 'one-sided' : 'differs'
}

const order: readonly CompareRow['state'][] = ['differs', 'one-sided', 'same']

/**
 * Records side by side, as far as somebody with these rights may see them: what differs first, then what only some have, then what is
 * the same. What none has is left out.
 *
 * @param revealed whether the clerk has asked for the whole numbers
 */
export function compareRows(
  compared: readonly Compared[],
  rights: readonly Right[],
  revealed: boolean,
): readonly CompareRow[] {
  const shown: Shown = (field, value) => {
    if (field === 'tags') return visibleTags(value.split('、'), rights).join('、')
    return revealed ? value : maskedFact(field, value)
  }
  const row = (
    { key, label }: { readonly key: string; readonly label: string },
    way: CompareRow['way'],
    wordsFor: (one: Compared) => string,
    same: (one: Compared, other: Compared) => boolean,
  ): CompareRow => {
    const words = compared.map(wordsFor)
    const alike = (here: number, there: number): boolean => {
      const [one, other] = [compared[here], compared[there]]
      return one === undefined || other === undefined || same(one, other)
    }
    return { key, label, way, state: stateOf(words, alike), words }
  }
  const rows = [
    ...mergeFacts
      .filter(fact => isSeen(fact, rights))
      .map(fact =>
        row(
          fact,
          'choose',
          one => wordsOf(fact, one, shown),
          (one, other) => agree({ one: one.person, other: other.person }, fact),
        ),
      ),
    ...unitedFacts
      .filter(({ fact }) => isVisibleFact(fact, rights))
      .map(united =>
        row(
          united,
          'all',
          one => inWords(one, [united.fact], shown, ''),
          (one, other) => one.facts[united.fact] === other.facts[united.fact],
        ),
      ),
  ].filter(({ words }) => words.some(one => one !== ''))
  return order.flatMap(state => rows.filter(each => each.state === state))
}

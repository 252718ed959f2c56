import type { HeadingBook, HeadingMeaning } from '../heading-book'
import { normaliseHeading } from '../normalise-heading'
import type { RecordRoster, RosterFact } from './record-roster'

export const namesIn = (list: string): readonly string[] => list.trim().split(/\s+/u)

/** The heading we print over a fact, and call it by. */
export const labelOf = <F extends string>({ headings, field }: RosterFact<F>): string =>
  namesIn(headings)[0] ?? field

type Meanings<F extends string> = ReadonlyMap<string, HeadingMeaning<F>>

function meaningsOf<F extends string>({ facts, idle }: RecordRoster<F>): Meanings<F> {
  const meanings = new Map<string, HeadingMeaning<F>>()
  for (const name of namesIn(idle)) meanings.set(normaliseHeading(name), { kind: 'idle' })
  for (const { field, spare = '' } of facts)
    for (const name of namesIn(spare)) meanings.set(normaliseHeading(name), { kind: 'spare', field })
  for (const { field, headings } of facts)
    for (const name of namesIn(headings)) meanings.set(normaliseHeading(name), { kind: 'fact', field })
  meanings.delete('')
  return meanings
}

const unit = /[(（]?(㎡|M2|平方米|平米|万元)[)）]?$/u

/** The headings of a kind of roster: 房屋信息·建筑面积 by all of it, by its last part, by the parts above. */
export function recordBook<F extends string>(roster: RecordRoster<F>): HeadingBook<F> {
  const meanings = meaningsOf(roster)
  const groups = new Set(namesIn(roster.groups).map(normaliseHeading))
  const meaningOf = (heading: string): HeadingMeaning<F> | undefined =>
    meanings.get(heading) ?? meanings.get(heading.replace(unit, ''))
  return {
    meaning: parts =>
      [parts.join(''), ...parts.toReversed()].map(meaningOf).find(meaning => meaning !== undefined),
    isGroup: heading => groups.has(heading) || meaningOf(heading) !== undefined,
    isNaming: heading => {
      const meaning = meaningOf(heading)
      return meaning?.kind === 'fact' && roster.naming.includes(meaning.field)
    },
    isOfColumnBefore: () => false,
    naming: roster.naming,
    standsIn: false,
    joined: new Set(),
    own: roster.own,
    whole: roster.whole,
    residue: [],
  }
}

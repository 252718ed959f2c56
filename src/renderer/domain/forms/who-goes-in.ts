import { notErased } from '../personal-data/erase'
import { isUnderFourteen } from '../personal-data/under-fourteen'
import type { Resident } from '../records/resident'
import type { SavedFilter } from '../records/saved-filter'
import type { WhoGoesIn } from '../records/street-form'
import { fail, ok, type Result } from '../result'
import { ageOf, meets, type Seen } from '../search/roster-filters'
import { isOnRoster } from '../people/states'
import type { FormMapping } from './form-mapping'
import { listsLines } from './lists-lines'

/** What choosing people needs to know. `found` are those a filter's words find; null where it searches for none. */
export type Choosing = {
  readonly residents: readonly Resident[]
  readonly filters: readonly SavedFilter[]
  readonly seen: Seen
  readonly found: readonly Resident[] | null
}

/** The saved filter by which a form's people are chosen, if there is one. */
export const filterOf = (who: WhoGoesIn, filters: readonly SavedFilter[]): SavedFilter | undefined =>
  who.kind === 'filter' ? filters.find(({ id }) => id === who.filter) : undefined

/** The people of a list, in its order; who has left the roster since is left out. */
function picked(ids: readonly string[], residents: readonly Resident[]): readonly Resident[] {
  const byId = new Map(residents.map(one => [one.id, one]))
  return ids.flatMap(id => {
    const one = byId.get(id)
    return one !== undefined && isOnRoster(one) ? [one] : []
  })
}

/** Who goes into a form now. Refusal: `form-filter-gone` where the saved filter it goes by is no more. */
export function whoGoesIn(
  who: WhoGoesIn,
  { residents, filters, seen, found }: Choosing,
): Result<readonly Resident[]> {
  const people = notErased(residents)
  if (who.kind === 'chosen') return ok(picked(who.people, people))
  if (who.kind === 'all') return ok(people.filter(isOnRoster))
  const filter = filterOf(who, filters)
  if (filter === undefined) return fail('form-filter-gone')
  const left = new Set(who.minus)
  const fitting = (found ?? people).filter(meets(filter.choices, seen)).filter(({ id }) => !left.has(id))
  const there = new Set(fitting.map(({ id }) => id))
  return ok([
    ...fitting,
    ...picked(
      who.plus.filter(id => !there.has(id)),
      people,
    ),
  ])
}

/** Those who are fourteen and older. */
const withoutChildren = (people: readonly Resident[], today: string): readonly Resident[] =>
  people.filter(one => !isUnderFourteen(ageOf(one, today)))

/**
 * Of whom a form tells, since children's information is given out only when asked for (个人信息保护法 §28, §31). A form that only counts
 * tells of nobody, and counts everybody.
 */
export const toldOf = (
  people: readonly Resident[],
  mapping: Pick<FormMapping, 'counts' | 'columns'>,
  { children, today }: { readonly children: boolean; readonly today: string },
): readonly Resident[] => (children || !listsLines(mapping) ? people : withoutChildren(people, today))

/** The same people with some put in and others left out by hand. */
export function withHand(
  who: WhoGoesIn,
  { add = [], leave = [] }: { readonly add?: readonly string[]; readonly leave?: readonly string[] },
): WhoGoesIn {
  const going = new Set(leave)
  const coming = new Set(add)
  const joined = (ids: readonly string[]): string[] =>
    [...new Set([...ids, ...add])].filter(id => !going.has(id))
  if (who.kind === 'chosen') return { ...who, people: joined(who.people) }
  if (who.kind === 'all') return who
  return {
    ...who,
    plus: joined(who.plus),
    minus: [...new Set([...who.minus.filter(id => !coming.has(id)), ...leave])],
  }
}

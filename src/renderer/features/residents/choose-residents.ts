import type { Resident } from '../../domain/records/resident'
import type { OrderBy } from '../../domain/search/people-order'
import { meets, rosterFilters, type Choices, type Seen } from '../../domain/search/roster-filters'

/** What the clerk has chosen to see, and in which order. Nothing chosen: everybody on the roster, in the order they came in. */
export type Chosen = {
  readonly search: string
  readonly choices: Choices
  readonly sort: { readonly by: OrderBy; readonly falling: boolean } | undefined
}

export const everyone: Chosen = { search: '', choices: {}, sort: undefined }

/** Whether anything is searched or filtered. */
export const isNarrowed = ({ search, choices }: Chosen): boolean =>
  search.trim() !== '' || rosterFilters.some(({ key }) => (choices[key] ?? []).length > 0)

/**
 * The people to show, in order.
 *
 * @param people everybody, or those the search has found
 * @param places the place of each in the order asked for; undefined as long as it is not known
 */
export function chooseResidents(
  people: readonly Resident[],
  { choices, sort }: Chosen,
  seen: Seen,
  places: ReadonlyMap<string, number> | undefined,
): readonly Resident[] {
  const shown = people.filter(meets(choices, seen))
  if (sort === undefined || places === undefined) return shown
  const turn = sort.falling ? -1 : 1
  const placeOf = ({ id }: Resident): number => places.get(id) ?? places.size
  return shown
    .map(person => ({ person, place: turn * placeOf(person) }))
    .sort((a, b) => a.place - b.place)
    .map(({ person }) => person)
}

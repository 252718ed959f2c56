import { readCode } from '../codes/read-code'
import { put, type Change } from '../journal/entry'
import type { House } from '../records/house'
import { occupancy, type Occupancy } from '../records/occupancy'
import type { Resident } from '../records/resident'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { houseFor, houseWords, type HouseParts } from './house-for'

/** What a clerk says of a further dwelling of somebody. Days are `YYYY-MM-DD`. */
export type OccupancyRequest = {
  readonly parts: HouseParts
  readonly tenure: string
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly remarks: string
}

/** Whether it holds on `today`. */
export const isCurrent = ({ until }: Pick<Occupancy, 'until'>, today: string): boolean =>
  until === undefined || until >= today

type Known = { readonly houses: readonly House[]; readonly occupancies: readonly Occupancy[] }

function optional({ tenure, since, until, remarks }: OccupancyRequest): Partial<Occupancy> {
  const { code, text } = readCode('tenure', tenure.trim())
  return {
    ...(text !== '' && { tenure: code === undefined ? { text } : { code, text } }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(remarks.trim() !== '' && { remarks: remarks.trim() }),
  }
}

/**
 * Registers a further dwelling of somebody: owned, let, lived in by turns. Refusals: `occupancy-house-missing`, `occupancy-same` (it is
 * their home, or registered already), `occupancy-times`.
 */
export function addOccupancy(
  person: Resident,
  request: OccupancyRequest,
  { houses, occupancies }: Known,
  world: World,
): Result<Change> {
  const { since, until, parts } = request
  if (since !== undefined && until !== undefined && until < since) return fail('occupancy-times')
  const place = houseFor(parts, houses, world)
  if (place === undefined) return fail('occupancy-house-missing')
  const held = occupancies.some(
    one => one.residentId === person.id && one.houseId === place.id && isCurrent(one, world.today()),
  )
  if (held || person.houseId === place.id) return fail('occupancy-same')
  const made: Occupancy = {
    id: world.newId(),
    residentId: person.id,
    houseId: place.id,
    ...optional(request),
  }
  return ok({
    cause: 'occupancy-edited',
    detail: `${person.name}：${houseWords(parts)}`,
    save: [...place.made, put(occupancy, made)],
  })
}

/** Ends it on its last day; it stays on record. Refusal: `occupancy-times`. */
export function endOccupancy(person: Resident, held: Occupancy, until: string): Result<Change> {
  if (until < (held.since ?? '')) return fail('occupancy-times')
  const save = [put(occupancy, { ...held, until })]
  return ok({ cause: 'occupancy-edited', detail: `${person.name}：结束`, save })
}

/** Takes away what was registered by mistake. */
export const removeOccupancy = (person: Resident, { id }: Occupancy): Change => ({
  cause: 'occupancy-edited',
  detail: `${person.name}：去掉误登记`,
  save: [],
  remove: [{ kind: occupancy, id }],
})

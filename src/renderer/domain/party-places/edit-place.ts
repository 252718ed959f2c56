import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import { partyPlace, type PartyPlace } from '../records/party-place'
import { fail, ok, type Result } from '../result'
import { placeFields } from './data/place-fields'

/** Records a place, new or known. Refusals: `place-name-taken`, `place-days-reversed`, and those of readEntered. */
export function editPlace(
  entered: Entered,
  estateId: string | undefined,
  known: PartyPlace | undefined,
  all: readonly PartyPlace[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const id = known?.id ?? newId()
  const read = enterRecord(partyPlace, placeFields, entered, known, { id, start: {}, chosen: { estateId } })
  if (!read.ok) return read
  const { name, openedOn, closedOn } = read.value
  if (all.some(one => one.id !== id && one.name === name)) return fail('place-name-taken', { name })
  if (openedOn !== undefined && closedOn !== undefined && closedOn < openedOn) {
    return fail('place-days-reversed')
  }
  return ok({
    id,
    change: { cause: 'party-place-edited', detail: name, save: [put(partyPlace, read.value)] },
  })
}

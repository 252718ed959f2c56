import type { Entered } from '../entering/field-to-enter'
import { enterRecord } from '../entering/enter-record'
import { put, type Change } from '../journal/entry'
import type { PartyPlace } from '../records/party-place'
import { placeUse, type PlaceUse } from '../records/place-use'
import { fail, ok, type Problem, type Result } from '../result'
import { fieldsOfUse } from './data/place-fields'

/** From when to when, `YYYY-MM-DDTHH:mm`. */
export type UseTimes = { readonly startsAt: string | undefined; readonly endsAt: string | undefined }

const MINUTE = 60_000
const MOST_MINUTES = 1440

/** How long a use is, in minutes. */
export const minutesOf = ({ startsAt, endsAt }: Pick<PlaceUse, 'startsAt' | 'endsAt'>): number =>
  (Date.parse(`${endsAt}Z`) - Date.parse(`${startsAt}Z`)) / MINUTE

const changed = (place: PartyPlace, saved: PlaceUse): Change => ({
  cause: 'party-place-edited',
  detail: `${place.name} ${saved.title}`,
  save: [put(placeUse, saved)],
})

const told = (moment: string): string => moment.replace('T', ' ')

function timesProblem(times: Pick<PlaceUse, 'startsAt' | 'endsAt'>): Problem | undefined {
  const minutes = minutesOf(times)
  if (minutes <= 0) return { code: 'use-time-reversed' }
  return minutes > MOST_MINUTES ? { code: 'use-too-long' } : undefined
}

function placeProblem(
  saved: PlaceUse,
  { name, openedOn = '', closedOn = '9' }: PartyPlace,
  all: readonly PlaceUse[],
): Problem | undefined {
  const [first, last] = [saved.startsAt.slice(0, 10), saved.endsAt.slice(0, 10)]
  if (first < openedOn || last > closedOn) return { code: 'place-not-open', detail: { name } }
  const other = all.find(
    one =>
      one.id !== saved.id &&
      one.partyPlaceId === saved.partyPlaceId &&
      one.cancelledOn === undefined &&
      one.startsAt < saved.endsAt &&
      saved.startsAt < one.endsAt,
  )
  if (other === undefined) return undefined
  const detail = { from: told(other.startsAt), to: told(other.endsAt), title: other.title }
  return { code: 'use-overlap', detail }
}

/**
 * Books a place, or changes a booking. Refusals: `use-time-missing`, `use-time-reversed`, `use-too-long` (over 24 hours), `place-not-open`,
 * `use-overlap`, and those of readEntered.
 */
export function editUse(
  place: PartyPlace,
  entered: Entered,
  { startsAt, endsAt }: UseTimes,
  known: PlaceUse | undefined,
  all: readonly PlaceUse[],
  newId: () => string,
): Result<Change> {
  if (startsAt === undefined || endsAt === undefined) return fail('use-time-missing')
  const chosen = { partyPlaceId: place.id, startsAt, endsAt }
  const beside = { id: known?.id ?? newId(), start: {}, chosen }
  const read = enterRecord(placeUse, fieldsOfUse, entered, known, beside)
  if (!read.ok) return read
  const problem = timesProblem(read.value) ?? placeProblem(read.value, place, all)
  return problem === undefined ? ok(changed(place, read.value)) : { ok: false, problem }
}

/** Notes how many came, as typed. Refusals: `use-cancelled`, `use-future` (`now` is before its end), `use-persons`. */
export function noteUsed(place: PartyPlace, one: PlaceUse, typed: string, now: string): Result<Change> {
  if (one.cancelledOn !== undefined) return fail('use-cancelled')
  if (one.startsAt > now) return fail('use-future')
  const plain = typed.normalize('NFKC').trim()
  if (!/^[1-9]\d{0,4}$/u.test(plain)) return fail('use-persons')
  return ok(changed(place, { ...one, persons: Number(plain) }))
}

/** Calls a booking off. Refusals: `use-used`, `use-cancelled`, `use-reason-missing`. */
export function cancelUse(
  place: PartyPlace,
  one: PlaceUse,
  { on, reason }: { readonly on: string; readonly reason: string },
): Result<Change> {
  if (one.persons !== undefined) return fail('use-used')
  if (one.cancelledOn !== undefined) return fail('use-cancelled')
  if (on === '') return fail('turn-day-missing')
  if (reason.trim() === '') return fail('use-reason-missing')
  return ok(changed(place, { ...one, cancelledOn: on, cancelReason: reason.trim() }))
}

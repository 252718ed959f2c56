import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { volunteer, type Volunteer } from '../records/volunteer'
import { fail, ok, type Result } from '../result'
import { hangingOn } from './erase'
import { quotesOf, type ErasurePlan } from './erase-quotes'
import { ERASED_NAME } from './tombstone'

/** What is left of a volunteer who asked to be deleted: the hours go on pointing there, and no copy brings anything back. */
const blankedVolunteer = (id: string, today: string): Volunteer => ({
  id,
  name: ERASED_NAME,
  state: '已退出',
  erasedOn: today,
})

/**
 * Deleting a volunteer who is not on the roster of residents and asks for it (个人信息保护法 §47); the hours stay, of nobody. Who is on the
 * roster is deleted there. Refusals: `erasure-done`, `erasure-on-roster`.
 */
export function planVolunteerErasure(
  { id, name, residentId, erasedOn }: Volunteer,
  records: Pick<Records, 'all'>,
  today: string,
): Result<ErasurePlan> {
  if (erasedOn !== undefined) return fail('erasure-done')
  if (residentId !== undefined) return fail('erasure-on-roster', { name })
  const change: Change = {
    cause: 'person-erased',
    detail: '应本人要求',
    save: [put(volunteer, blankedVolunteer(id, today))],
    remove: hangingOn([{ kind: volunteer.kind, id }], records),
  }
  return ok({ name, change, quotes: quotesOf(name, records) })
}

import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { volunteer, type Volunteer } from '../records/volunteer'
import { fail, ok, type Result } from '../result'
import { volunteerFields } from './data/volunteer-fields'

/** What is chosen beside the fields that are typed. */
export type VolunteerChoices = {
  readonly residentId: string | undefined
  readonly teamId: string | undefined
}

/** Somebody else on record who is the same: linked to the same resident, or of the same number. */
function twinOf(saved: Volunteer, all: readonly Volunteer[]): Volunteer | undefined {
  const { id, residentId, volunteerNo } = saved
  return all.find(
    one =>
      one.id !== id &&
      ((residentId !== undefined && one.residentId === residentId) ||
        (volunteerNo !== undefined && one.volunteerNo === volunteerNo)),
  )
}

/** Records a volunteer, new or known. Refusals: `volunteer-known` (the resident or the number is one already), those of {@link readEntered}. */
export function editVolunteer(
  entered: Entered,
  { residentId, teamId }: VolunteerChoices,
  known: Volunteer | undefined,
  all: readonly Volunteer[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const read = readEntered(volunteerFields, entered)
  if (!read.ok) return read
  const id = known?.id ?? newId()
  const saved = volunteer.schema.parse({
    ...read.value,
    id,
    ...(residentId !== undefined && { residentId }),
    ...(teamId !== undefined && { teamId }),
  })
  const twin = twinOf(saved, all)
  if (twin !== undefined) return fail('volunteer-known', { name: twin.name })
  return ok({ id, change: { cause: 'volunteer-edited', detail: saved.name, save: [put(volunteer, saved)] } })
}

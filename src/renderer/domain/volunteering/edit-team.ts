import type { Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { volunteerTeam, type VolunteerTeam } from '../records/volunteer-team'
import { fail, ok, type Result } from '../result'
import { teamFields } from './data/team-fields'

/** Records a team, new or known. Refusals: `team-name-taken` and those of {@link readEntered}. */
export function editTeam(
  entered: Entered,
  estateId: string | undefined,
  known: VolunteerTeam | undefined,
  all: readonly VolunteerTeam[],
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  const read = readEntered(teamFields, entered)
  if (!read.ok) return read
  const id = known?.id ?? newId()
  const saved = volunteerTeam.schema.parse({ ...read.value, id, ...(estateId !== undefined && { estateId }) })
  const { name } = saved
  if (all.some(one => one.id !== id && one.name === name)) return fail('team-name-taken', { name })
  return ok({
    id,
    change: { cause: 'volunteer-team-edited', detail: name, save: [put(volunteerTeam, saved)] },
  })
}

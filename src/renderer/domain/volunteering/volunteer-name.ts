import type { Records } from '../ports'
import { resident } from '../records/resident'
import { volunteer, type Volunteer } from '../records/volunteer'
import { ERASED_NAME } from '../personal-data/tombstone'
import { maskedName } from '../text/mask'

type Reading = Pick<Records, 'find'>

/** What a volunteer is called: as on the roster where it stands there, else as it was entered. */
export function volunteerName({ residentId, name }: Volunteer, records: Reading): string {
  const person = residentId === undefined ? undefined : records.find(resident, residentId)
  return person?.name ?? name
}

/** Where it is called: the number on the roster goes first. */
export function volunteerPhone({ residentId, phone }: Volunteer, records: Reading): string | undefined {
  const person = residentId === undefined ? undefined : records.find(resident, residentId)
  return person?.phones?.[0] ?? phone
}

/** The name as the public may see it: whole only with consent (志愿服务条例 §20). */
function publicVolunteerName(one: Volunteer, records: Reading): string {
  const name = volunteerName(one, records)
  return one.publicName === '同意' ? name : maskedName(name)
}

/** The name of a volunteer by the id of the record; of one who was deleted `（已删除）`: the hours stay, without a name. */
export function nameOfVolunteer(id: string, records: Reading): string {
  const one = records.find(volunteer, id)
  return one === undefined ? ERASED_NAME : volunteerName(one, records)
}

/** The same as the public may see it. */
export function publicNameOfVolunteer(id: string, records: Reading): string {
  const one = records.find(volunteer, id)
  return one === undefined || one.erasedOn !== undefined ? ERASED_NAME : publicVolunteerName(one, records)
}

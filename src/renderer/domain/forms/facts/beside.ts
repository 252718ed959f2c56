import type { RecordsNow } from '../../calendar/due-item'
import type { House } from '../../records/house'
import { house } from '../../records/house'
import type { Tag } from '../../records/parts'
import { resident, type Resident } from '../../records/resident'
import { visit, type Visit } from '../../records/visit'
import { volunteer, type Volunteer } from '../../records/volunteer'
import { volunteerActivity } from '../../records/volunteer-activity'
import { volunteerService } from '../../records/volunteer-service'
import { volunteerTeam } from '../../records/volunteer-team'
import { confirmedDays, type ServedDay } from '../../volunteering/served-hours'
import { isOnRoster } from '../../people/states'
import { seenTags } from '../../people/tags'
import type { Right } from '../../accounts/roles'

/** Somebody's volunteering: how they are registered, their team, and the confirmed hours, the latest day first. */
export type Volunteering = {
  readonly volunteer: Volunteer
  readonly team: string | undefined
  readonly days: () => readonly ServedDay[]
}

/** What else is on record beside the facts of the roster: tags with their days, the household, the dwelling, visits, volunteering. */
export type Beside = {
  readonly tag: (name: string) => Tag | undefined
  /** Who belongs to the same household and is on the roster, this person included. */
  readonly household: readonly Resident[]
  readonly house: House | undefined
  /** The newest first. */
  readonly visits: readonly Visit[]
  readonly volunteering: Volunteering | undefined
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string | undefined): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** Tells how somebody volunteers; the hours are only summed up for a form that asks for them. */
function volunteeringReader(records: RecordsNow): (person: Resident) => Volunteering | undefined {
  const volunteers = new Map(records.all(volunteer).map(one => [one.residentId, one]))
  const services = grouped(records.all(volunteerService), ({ volunteerId }) => volunteerId)
  const activities = records.all(volunteerActivity)
  return ({ id }) => {
    const found = volunteers.get(id)
    if (found === undefined) return undefined
    return {
      volunteer: found,
      team: records.find(volunteerTeam, found.teamId ?? '')?.name,
      days: () => confirmedDays(found.id, activities, services.get(found.id) ?? []),
    }
  }
}

/** Tells of anybody on record what stands beside their facts. Tags they may not see are not there. */
export function besideReader(
  records: RecordsNow,
  rights: readonly Right[],
  today: string,
): (person: Resident) => Beside {
  const homes = grouped(records.all(resident).filter(isOnRoster), ({ householdId }) => householdId)
  const visits = grouped(
    records.all(visit).toSorted((one, other) => other.on.localeCompare(one.on)),
    ({ residentId }) => residentId,
  )
  const volunteeringOf = volunteeringReader(records)
  return person => ({
    tag: name =>
      seenTags(person, rights, today).current.find(({ tag, expired }) => tag.name === name && !expired)?.tag,
    household: homes.get(person.householdId ?? '') ?? [],
    house: person.houseId === undefined ? undefined : records.find(house, person.houseId),
    visits: visits.get(person.id) ?? [],
    volunteering: volunteeringOf(person),
  })
}

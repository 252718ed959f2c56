import { useMemo } from 'react'
import { volunteer, type Volunteer } from '../../domain/records/volunteer'
import { volunteerActivity } from '../../domain/records/volunteer-activity'
import { volunteerService } from '../../domain/records/volunteer-service'
import { volunteerTeam } from '../../domain/records/volunteer-team'
import { tenthsByVolunteer } from '../../domain/volunteering/served-hours'
import { volunteerName, volunteerPhone } from '../../domain/volunteering/volunteer-name'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'

/** A volunteer as lists show it; hours in tenths, confirmed ones only. */
export type VolunteerRow = {
  readonly key: string
  readonly one: Volunteer
  readonly name: string
  readonly phone: string
  readonly team: string
  readonly tenths: number
}

/** Every volunteer, those with the most hours first. */
export function useVolunteerRows(): readonly VolunteerRow[] {
  const { records } = useServices()
  const all = useAll(volunteer)
  const activities = useAll(volunteerActivity)
  const services = useAll(volunteerService)
  return useMemo(() => {
    const sums = tenthsByVolunteer(activities, services)
    return all
      .filter(({ erasedOn }) => erasedOn === undefined)
      .map(one => ({
        key: one.id,
        one,
        name: volunteerName(one, records),
        phone: volunteerPhone(one, records) ?? '',
        team: one.teamId === undefined ? '' : (records.find(volunteerTeam, one.teamId)?.name ?? ''),
        tenths: sums.get(one.id) ?? 0,
      }))
      .toSorted((one, other) => other.tenths - one.tenths || one.name.localeCompare(other.name, 'zh-CN'))
  }, [all, activities, services, records])
}

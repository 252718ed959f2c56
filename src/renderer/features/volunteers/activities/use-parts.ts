import { useMemo } from 'react'
import { volunteer } from '../../../domain/records/volunteer'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { volunteerService, type VolunteerService } from '../../../domain/records/volunteer-service'
import { signedUp } from '../../../domain/volunteering/sign-up'
import { nameOfVolunteer, volunteerPhone } from '../../../domain/volunteering/volunteer-name'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'

/** Somebody's part in an activity as its list shows it. */
export type Part = {
  readonly key: string
  readonly service: VolunteerService
  readonly name: string
  readonly phone: string
}

/** Those who signed up for an activity, in the order they did. */
export function useParts(activity: VolunteerActivity): readonly Part[] {
  const { records } = useServices()
  const services = useAll(volunteerService)
  const volunteers = useAll(volunteer)
  return useMemo(() => {
    const byId = new Map(volunteers.map(one => [one.id, one]))
    return signedUp(activity, services).map(service => {
      const who = byId.get(service.volunteerId)
      return {
        key: service.id,
        service,
        name: nameOfVolunteer(service.volunteerId, records),
        phone: who === undefined ? '' : (volunteerPhone(who, records) ?? ''),
      }
    })
  }, [activity, services, volunteers, records])
}

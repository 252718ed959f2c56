import type { Records } from '../ports'
import type { Volunteer } from '../records/volunteer'
import { volunteerActivity } from '../records/volunteer-activity'
import { volunteerService } from '../records/volunteer-service'
import { confirmedDays } from './served-hours'
import { hoursWords } from './tenths'

/** What a certificate takes from the records of a volunteer: the confirmed hours, day by day from the first, and the number. */
export function volunteerFacts(
  { id, volunteerNo }: Volunteer,
  records: Pick<Records, 'all'>,
): { readonly services?: readonly Readonly<Record<string, string>>[]; readonly volunteerNo?: string } {
  const services = confirmedDays(id, records.all(volunteerActivity), records.all(volunteerService))
    .toReversed()
    .map(({ activity, day, tenths }) => ({
      date: day,
      content: activity.content ?? activity.title,
      hours: hoursWords(tenths),
    }))
  return {
    ...(services.length > 0 && { services }),
    ...(volunteerNo !== undefined && { volunteerNo }),
  }
}

import { estate } from '../../records/estate'
import { volunteer } from '../../records/volunteer'
import { volunteerActivity } from '../../records/volunteer-activity'
import { volunteerService } from '../../records/volunteer-service'
import { volunteerTeam } from '../../records/volunteer-team'
import { activityStates } from '../../volunteering/data/activity-turns'
import { activityState } from '../../volunteering/activity-state'
import { confirmedDays, tenthsOf } from '../../volunteering/served-hours'
import { signedUp } from '../../volunteering/sign-up'
import { volunteerName, volunteerPhone } from '../../volunteering/volunteer-name'
import { countedFact, fieldFacts, toldFact, type RecordInForm } from '../facts/record-facts'
import { recordSource } from '../facts/record-source'
import { hoursServed, timesServed } from '../facts/served'

const daysOf = ({ record, records }: RecordInForm<typeof volunteer>) =>
  confirmedDays(record.id, records.all(volunteerActivity), records.all(volunteerService))

const servicesOf = ({ record, records }: RecordInForm<typeof volunteerActivity>) =>
  signedUp(record, records.all(volunteerService))

const cameTo = (row: RecordInForm<typeof volunteerActivity>) =>
  servicesOf(row).filter(one => tenthsOf(one) > 0)

const TENTHS = 10

/** Volunteers with their hours, and what they served in. */
export const volunteerSources = [
  recordSource({
    kind: volunteer,
    known: (one, records) => ({ id: one.id, name: volunteerName(one, records) }),
    facts: [
      toldFact(volunteer, 'name', '姓名', ({ record, records }) => volunteerName(record, records)),
      toldFact(volunteer, 'phone', '联系电话', ({ record, records }) => volunteerPhone(record, records)),
      ...fieldFacts(volunteer, ['volunteerNo', 'joinedOn', 'skills', 'state', 'remarks']),
      countedFact(
        volunteer,
        '队伍',
        ({ record, records }) => records.find(volunteerTeam, record.teamId ?? '')?.name,
      ),
      countedFact(volunteer, '服务总时长', (row, on) => hoursServed(daysOf(row), { to: on })),
      countedFact(volunteer, '本年服务时长', (row, on) =>
        hoursServed(daysOf(row), { in: on.slice(0, 4), to: on }),
      ),
      countedFact(volunteer, '本月服务时长', (row, on) =>
        hoursServed(daysOf(row), { in: on.slice(0, 7), to: on }),
      ),
      countedFact(volunteer, '本年服务次数', (row, on) =>
        timesServed(daysOf(row), { in: on.slice(0, 4), to: on }),
      ),
    ],
  }),
  recordSource({
    kind: volunteerActivity,
    known: ({ id, title }) => ({ id, name: title }),
    facts: [
      ...fieldFacts(volunteerActivity, ['title', 'content', 'from', 'to', 'place', 'manager', 'needed']),
      countedFact(volunteerActivity, '进展', ({ record }) => activityStates[activityState(record)]),
      countedFact(
        volunteerActivity,
        '队伍',
        ({ record, records }) => records.find(volunteerTeam, record.teamId ?? '')?.name,
      ),
      countedFact(
        volunteerActivity,
        '小区',
        ({ record, records }) => records.find(estate, record.estateId ?? '')?.name,
      ),
      countedFact(volunteerActivity, '报名人数', row => servicesOf(row).length),
      countedFact(volunteerActivity, '参加人数', row => cameTo(row).length),
      countedFact(
        volunteerActivity,
        '服务时长',
        row => cameTo(row).reduce((sum, one) => sum + tenthsOf(one), 0) / TENTHS,
      ),
    ],
  }),
] as const

import { issuedPaper } from '../../records/paper'
import { publicNotice } from '../../records/public-notice'
import { volunteerActivity } from '../../records/volunteer-activity'
import { activityState } from '../../volunteering/activity-state'
import { unannounced } from '../../volunteering/certificate-notice'
import { activityStates, type ActivityState } from '../../volunteering/data/activity-turns'
import type { DueItem, DueSource } from '../due-item'

const ahead: readonly ActivityState[] = ['planned', 'recruiting']
const waiting: readonly ActivityState[] = ['running', 'ended', 'confirmed']

/** Activities that come, and those whose hours wait to be entered, confirmed or shown. */
export const activities: DueSource = {
  id: 'volunteer-activities',
  label: '志愿服务活动',
  kinds: [volunteerActivity],
  days: [7, 1],
  basis: '活动的起止日',
  items: (records, { to, today }) =>
    records.all(volunteerActivity).flatMap((one): readonly DueItem[] => {
      const state = activityState(one)
      const item = { key: one.id, title: one.title, path: `/volunteers/activities/${one.id}` }
      if (ahead.includes(state)) return one.from > to ? [] : [{ ...item, day: one.from }]
      if (!waiting.includes(state) || one.to > today) return []
      return [{ ...item, day: one.to, waits: activityStates[state] }]
    }),
}

/** Certificates that have yet to be made known inside the unit. */
export const certificates: DueSource = {
  id: 'volunteer-certificates',
  label: '志愿服务记录证明',
  kinds: [issuedPaper, publicNotice],
  days: [0],
  basis: '民发〔2015〕149号：出具后在单位内公示不少于7天',
  items: records =>
    unannounced(records.all(issuedPaper), records.all(publicNotice)).map(
      ({ id, issuedOn, subject }): DueItem => ({
        key: id,
        title: subject,
        day: issuedOn,
        path: '/volunteers/certificates',
        waits: '待公示',
      }),
    ),
}

import { daysBetween } from '../../people/days'
import { dueMeetings } from '../../meeting/due-meetings'
import { meetingKindOf } from '../../meeting/data/meeting-kinds'
import { kindRules } from '../../meeting/kind-rules'
import { isHeld } from '../../meeting/meeting-state'
import { lastNoticeDay } from '../../meeting/notice-period'
import { meeting as meetingKind, type Meeting } from '../../records/meeting'
import { meetingKindSetting } from '../../records/meeting-kind-setting'
import { organisation } from '../../records/organisation'
import type { DueItem, DueSource, RecordsNow } from '../due-item'

const pathOf = ({ id }: Meeting): string => `/meetings/${id}`

/** What a meeting is called in a line: its title, and when the day alone does not say it, at what time. */
const meetingItem = (one: Meeting): DueItem => ({
  key: one.id,
  title: `${one.startsAt.slice(11)} ${one.title}`,
  day: one.startsAt.slice(0, 10),
  path: pathOf(one),
  ...(one.place !== '' && { note: one.place }),
})

/** Meetings called and not yet held; those held, on their day. */
export const heldMeetings: DueSource = {
  id: 'meetings',
  label: '会议',
  kinds: [meetingKind],
  days: [7, 1],
  basis: '不是上级规定，由本单位自定：一周内的会议列在首页',
  items: (records, { from, to, today }) =>
    records
      .all(meetingKind)
      .filter(one => one.notHeld === undefined)
      .map(one => ({ one, day: one.startsAt.slice(0, 10) }))
      .filter(({ day, one }) => day <= to && (day >= from || !isHeld(one)))
      .map(({ one, day }) => {
        const item = meetingItem(one)
        if (isHeld(one)) return { ...item, done: true }
        return day < today ? { ...item, note: '会期已过，请登记签到和结果，或登记取消、流会' } : item
      }),
}

const bodyName = (records: RecordsNow, id: string): string => {
  const body = records.find(organisation, id)
  return body?.shortName ?? body?.name ?? ''
}

/** Kinds of meeting whose next one is due and not yet called. */
export const nextMeetings: DueSource = {
  id: 'next-meetings',
  label: '该召开的会议',
  kinds: [meetingKind, meetingKindSetting, organisation],
  days: [15, 3],
  basis: '不是上级规定，由本单位自定：多久开一次按会议规则',
  items: (records, { to, today }) =>
    dueMeetings(records.all(meetingKind), records.all(meetingKindSetting), today)
      .filter(({ due, called }) => called === undefined && due <= to)
      .map(({ kind, organisationId, everyMonths, last, due }) => ({
        key: `${organisationId} ${kind.id}`,
        title: `召开${kind.name}`,
        day: due,
        path: `/meetings/new?kind=${kind.id}&body=${organisationId}`,
        note: `${bodyName(records, organisationId)}每 ${everyMonths} 个月一次，上次 ${last.startsAt.slice(0, 10)}`,
      })),
}

/** Notices of meetings that have still to go out. */
export const meetingNotices: DueSource = {
  id: 'meeting-notices',
  label: '会议通知',
  kinds: [meetingKind, meetingKindSetting],
  days: [7, 1],
  basis: '不是上级规定，由本单位自定：提前几天通知按会议规则',
  items: (records, { to, today }) => {
    const settings = records.all(meetingKindSetting)
    return records
      .all(meetingKind)
      .filter(one => one.notice === undefined && one.notHeld === undefined && !isHeld(one))
      .flatMap(one => {
        const kind = meetingKindOf(one.meetingKind)
        const day = lastNoticeDay(one, kindRules(kind, settings))
        const past = daysBetween(one.startsAt.slice(0, 10), today) > 0
        return day === undefined || day > to || past
          ? []
          : [{ key: one.id, title: `发出会议通知：${one.title}`, day, path: pathOf(one) }]
      })
  },
}

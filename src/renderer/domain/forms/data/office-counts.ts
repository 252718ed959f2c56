import type { RecordsNow } from '../../calendar/due-item'
import { isCaseFinished } from '../../green-channel/case-state'
import { isOnRoster } from '../../people/states'
import { notErased } from '../../personal-data/erase'
import { contractState } from '../../property/contract-spans'
import { assessment } from '../../records/assessment'
import { estate } from '../../records/estate'
import { greenCase } from '../../records/green-case'
import { house } from '../../records/house'
import { household } from '../../records/household'
import { meeting } from '../../records/meeting'
import { memberUnit } from '../../records/member-unit'
import { propertyEnterprise } from '../../records/property-enterprise'
import { resident } from '../../records/resident'
import { serviceContract } from '../../records/service-contract'
import { visit } from '../../records/visit'
import { volunteer } from '../../records/volunteer'
import { volunteerActivity } from '../../records/volunteer-activity'
import { volunteerService } from '../../records/volunteer-service'
import { isConfirmed } from '../../volunteering/activity-state'

/** What is on record now and which day it is, `YYYY-MM-DD`. */
type Now = { readonly records: RecordsNow; readonly today: string }

/** A figure of the whole office that a form may ask for in one of its cells. */
type OfficeCount = {
  readonly name: string
  readonly value: (now: Now) => number
  /** A roster of people tells it without anything else on record. */
  readonly inRoster?: true
}

type Days = readonly (readonly [words: string, span: (today: string) => string])[]

const thisMonthAndYear: Days = [
  ['本月', today => today.slice(0, 7)],
  ['本年', today => today.slice(0, 4)],
]

/** The same figure of this month and of this year, up to today; `daysOf` gives the day of each thing counted. */
const byTime = (name: string, daysOf: (records: RecordsNow) => readonly string[]): readonly OfficeCount[] =>
  thisMonthAndYear.map(([words, span]) => ({
    name: words + name,
    value: ({ records, today }) =>
      daysOf(records).filter(day => day.startsWith(span(today)) && day.slice(0, today.length) <= today)
        .length,
  }))

const onRoster = (records: RecordsNow) => notErased(records.all(resident)).filter(isOnRoster)

const heldMeetings = (records: RecordsNow) =>
  records.all(meeting).filter(({ notHeld }) => notHeld === undefined)

const TENTHS = 10

/** Confirmed hours of all volunteers within a span that days begin with. */
function hoursWithin({ records, today }: Now, span: string): number {
  const confirmed = new Set(
    records
      .all(volunteerActivity)
      .filter(isConfirmed)
      .map(({ id }) => id),
  )
  const tenths = records
    .all(volunteerService)
    .filter(({ activityId }) => confirmed.has(activityId))
    .flatMap(({ hours }) => hours)
    .filter(({ day }) => day.startsWith(span) && day <= today)
  return tenths.reduce((sum, one) => sum + one.tenths, 0) / TENTHS
}

/** Every figure of the office by its name. A new one is one entry here. */
export const officeCounts: readonly OfficeCount[] = [
  { name: '在册居民人数', inRoster: true, value: ({ records }) => onRoster(records).length },
  {
    name: '在册户数',
    inRoster: true,
    value: ({ records }) => {
      const homes = new Set(onRoster(records).map(({ householdId }) => householdId))
      return records.all(household).filter(({ id }) => homes.has(id)).length
    },
  },
  { name: '房屋数', value: ({ records }) => records.all(house).length },
  { name: '小区数', value: ({ records }) => records.all(estate).length },
  { name: '物业企业数', value: ({ records }) => records.all(propertyEnterprise).length },
  {
    name: '履行中的物业合同数',
    value: ({ records, today }) => {
      const all = records.all(serviceContract)
      return all.filter(one => ['running', 'continuing'].includes(contractState(one, all, today))).length
    },
  },
  {
    name: '已公布的考核数',
    value: ({ records }) =>
      records.all(assessment).filter(({ publishedOn }) => publishedOn !== undefined).length,
  },
  { name: '成员单位数', value: ({ records }) => records.all(memberUnit).length },
  ...byTime('会议次数', records => heldMeetings(records).map(({ startsAt }) => startsAt)),
  ...byTime('诉求件数', records => records.all(greenCase).map(({ receivedAt }) => receivedAt)),
  {
    name: '未办结诉求件数',
    value: ({ records }) => records.all(greenCase).filter(one => !isCaseFinished(one)).length,
  },
  ...byTime('走访次数', records => records.all(visit).map(({ on }) => on)),
  {
    name: '志愿者人数',
    value: ({ records }) => records.all(volunteer).filter(({ state }) => state !== '已退出').length,
  },
  ...byTime('志愿服务活动次数', records =>
    records
      .all(volunteerActivity)
      .filter(isConfirmed)
      .map(({ from }) => from),
  ),
  ...thisMonthAndYear.map(([words, span]) => ({
    name: `${words}志愿服务时长`,
    value: (now: Now) => hoursWithin(now, span(now.today)),
  })),
]

import { ranking } from '../assessing/ranking'
import { termOf } from '../assessing/terms'
import { caseLight } from '../green-channel/case-clock'
import { isCaseFinished } from '../green-channel/case-state'
import { partyCoverage, type PartyCoverage } from '../party-building/coverage'
import type { Assessment } from '../records/assessment'
import type { AssessmentScheme } from '../records/assessment-scheme'
import type { Estate } from '../records/estate'
import type { GreenCase } from '../records/green-case'
import type { PartyOrganisation } from '../records/party-organisation'
import type { PropertyEnterprise } from '../records/property-enterprise'
import type { Volunteer } from '../records/volunteer'
import type { VolunteerActivity } from '../records/volunteer-activity'
import type { VolunteerService } from '../records/volunteer-service'
import { isConfirmed } from '../volunteering/activity-state'
import { lastMonths } from './last-months'

/** How many months back the trends go. */
const TREND_MONTHS = 12

/** 黄: how many enterprises got which grade when the latest assessment was published. */
export type GradeFigures = {
  readonly scheme: AssessmentScheme
  /** The nth term of the scheme's year. */
  readonly term: number
  /** In the order of the scheme, the best first; with grades nobody got. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[]
  readonly total: number
}

/** 蓝: confirmed hours, in tenths, by the day they were served on. */
export type HourFigures = {
  readonly volunteers: number
  readonly thisMonth: number
  readonly thisYear: number
  readonly byMonth: readonly { readonly month: string; readonly tenths: number }[]
}

/** 绿: the cases not finished, those of them whose time is over, and how many came in month by month. */
export type CaseCounts = {
  readonly total: number
  readonly open: number
  readonly overdue: number
  readonly byMonth: readonly { readonly month: string; readonly received: number }[]
}

/** The coverage of a day; undefined while no party organisation is on record, or no estate and no enterprise. */
export function coverageFigures(
  estates: readonly Estate[],
  enterprises: readonly PropertyEnterprise[],
  organisations: readonly PartyOrganisation[],
  today: string,
): PartyCoverage | undefined {
  const coverage = partyCoverage(estates, enterprises, organisations, today)
  return organisations.length === 0 || coverage.all.total === 0 ? undefined : coverage
}

/** The published assessment of the latest day. */
const latestPublished = (all: readonly Assessment[]): Assessment | undefined =>
  all
    .filter(({ publishedOn }) => publishedOn !== undefined)
    .toSorted((one, other) => (other.publishedOn ?? '').localeCompare(one.publishedOn ?? ''))[0]

/** The grades of the term that was published last. */
export function gradeFigures(
  schemes: readonly AssessmentScheme[],
  all: readonly Assessment[],
): GradeFigures | undefined {
  const latest = latestPublished(all)
  const scheme = schemes.find(({ id }) => id === latest?.schemeId)
  if (latest === undefined || scheme === undefined) return undefined
  const term = termOf(latest)
  const given = ranking(scheme, all, term)
    .filter(({ place }) => place !== undefined)
    .map(({ result }) => result?.grade ?? '')
  return {
    scheme,
    term,
    grades: scheme.bands.map(({ grade }) => ({ grade, count: given.filter(one => one === grade).length })),
    total: given.length,
  }
}

/** The confirmed hours by the month they were served in; undefined while there is neither a volunteer nor an hour. */
export function hourFigures(
  volunteers: readonly Volunteer[],
  activities: readonly VolunteerActivity[],
  services: readonly VolunteerService[],
  today: string,
): HourFigures | undefined {
  const serving = volunteers.filter(({ state }) => state !== '已退出').length
  if (serving === 0 && services.length === 0) return undefined
  const confirmed = new Set(activities.filter(isConfirmed).map(({ id }) => id))
  const days = services.filter(({ activityId }) => confirmed.has(activityId)).flatMap(({ hours }) => hours)
  const during = (start: string): number =>
    days.filter(({ day }) => day.startsWith(start)).reduce((sum, { tenths }) => sum + tenths, 0)
  return {
    volunteers: serving,
    thisMonth: during(today.slice(0, 7)),
    thisYear: during(today.slice(0, 4)),
    byMonth: lastMonths(today, TREND_MONTHS).map(month => ({ month, tenths: during(month) })),
  }
}

/** The cases as they stand at a moment, `YYYY-MM-DDTHH:mm`; undefined while there is none. */
export function caseCounts(all: readonly GreenCase[], now: string): CaseCounts | undefined {
  if (all.length === 0) return undefined
  const received = new Map<string, number>()
  for (const { receivedAt } of all) {
    const month = receivedAt.slice(0, 7)
    received.set(month, (received.get(month) ?? 0) + 1)
  }
  return {
    total: all.length,
    open: all.filter(one => !isCaseFinished(one)).length,
    overdue: all.filter(one => caseLight(one, now)?.light === 'red').length,
    byMonth: lastMonths(now, TREND_MONTHS).map(month => ({ month, received: received.get(month) ?? 0 })),
  }
}

import { resultOf } from '../assessing/result'
import { figuresOf, type CaseFigures } from '../green-channel/case-figures'
import { jointAgreementRoad, jointItemRoad } from '../joint-building/data/joint-roads'
import { isHeld } from '../meeting/meeting-state'
import { partyCoverage, runsOn, type PartyCoverage } from '../party-building/coverage'
import type { Records } from '../ports'
import { contractState } from '../property/contract-spans'
import { assessment } from '../records/assessment'
import { assessmentScheme } from '../records/assessment-scheme'
import { estate } from '../records/estate'
import { greenCase } from '../records/green-case'
import { jointAgreement } from '../records/joint-agreement'
import { jointItem } from '../records/joint-item'
import { meeting, type Meeting } from '../records/meeting'
import { partyOrganisation } from '../records/party-organisation'
import { propertyEnterprise } from '../records/property-enterprise'
import { serviceContract } from '../records/service-contract'
import { supervision, type Supervision } from '../records/supervision'
import { topic } from '../records/topic'
import { volunteerActivity } from '../records/volunteer-activity'
import { volunteerService } from '../records/volunteer-service'
import { allOpenSupervisions, type OpenSupervision } from '../supervision/open-supervisions'
import type { Road, TakenTurn } from '../turns/road'
import { isConfirmed } from '../volunteering/activity-state'
import type { ReportDays } from './report-span'

type Reading = Pick<Records, 'all' | 'find'>

/** What the report of an association tells in figures; what is open is as of the last day. */
export type ReportFigures = {
  readonly meetings: readonly Meeting[]
  readonly decisions: number
  readonly supervision: {
    readonly issued: number
    readonly closed: number
    readonly open: readonly OpenSupervision[]
    readonly overdue: number
  }
  /** Talks and rectifications enterprises were told of, how many passed their re-check, and those still open. */
  readonly oversight: {
    readonly talks: number
    readonly rectifications: number
    readonly passed: number
    readonly open: readonly OpenSupervision[]
  }
  readonly cases: CaseFigures
  /** How many results were published, by grade; of one that was corrected the newest. */
  readonly grades: ReadonlyMap<string, number>
  /** Confirmed hours served within the days, in tenths, by how many people in how many activities. */
  readonly volunteers: { readonly activities: number; readonly people: number; readonly tenths: number }
  readonly coverage: PartyCoverage
  readonly partyOrganisations: number
  readonly agreementsSigned: number
  readonly projectsFinished: number
  readonly enterprises: number
  readonly estates: number
  readonly contracts: number
}

const within = (day: string | undefined, { from, to }: ReportDays): boolean =>
  day !== undefined && day.slice(0, 10) >= from && day.slice(0, 10) <= to

/** Whether an order follows from a meeting or a topic of the body, or from none at all. */
function isOf(order: Supervision, bodyId: string, records: Reading): boolean {
  const met = order.meetingId === undefined ? undefined : records.find(meeting, order.meetingId)
  const talked = order.topicId === undefined ? undefined : records.find(topic, order.topicId)
  const owner = met?.organisationId ?? talked?.organisationId
  return owner === undefined || owner === bodyId
}

function supervisionOf(bodyId: string, days: ReportDays, records: Reading): ReportFigures['supervision'] {
  const own = records
    .all(supervision)
    .filter(order => order.oversight === undefined && isOf(order, bodyId, records))
  const open = allOpenSupervisions(own, days.to)
  return {
    issued: own.filter(({ issuedOn }) => within(issuedOn, days)).length,
    closed: own.filter(({ closedOn }) => within(closedOn, days)).length,
    open,
    overdue: open.filter(({ overdue }) => overdue).length,
  }
}

function oversightOf(days: ReportDays, records: Reading): ReportFigures['oversight'] {
  const orders = records.all(supervision).filter(({ oversight }) => oversight !== undefined)
  const issued = orders.filter(({ issuedOn }) => within(issuedOn, days))
  const talks = issued.filter(({ oversight }) => oversight === 'talk').length
  return {
    talks,
    rectifications: issued.length - talks,
    passed: orders.filter(({ steps }) =>
      steps.some(({ step, on }) => step === 'verified' && within(on, days)),
    ).length,
    open: allOpenSupervisions(orders, days.to),
  }
}

function gradesOf(days: ReportDays, records: Reading): ReadonlyMap<string, number> {
  const grades = new Map<string, number>()
  const published = records.all(assessment).filter(({ publishedOn }) => publishedOn !== undefined)
  const corrected = new Set(
    published.filter(({ publishedOn = '9' }) => publishedOn <= days.to).map(one => one.replacesId),
  )
  for (const one of published.filter(({ id }) => !corrected.has(id))) {
    const scheme = records.find(assessmentScheme, one.schemeId)
    const grade = scheme && resultOf(one, scheme)?.grade
    if (grade !== undefined && within(one.publishedOn, days)) grades.set(grade, (grades.get(grade) ?? 0) + 1)
  }
  return grades
}

function volunteersOf(days: ReportDays, records: Reading): ReportFigures['volunteers'] {
  const confirmed = new Set(
    records
      .all(volunteerActivity)
      .filter(isConfirmed)
      .map(({ id }) => id),
  )
  const served = records
    .all(volunteerService)
    .filter(({ activityId }) => confirmed.has(activityId))
    .flatMap(({ activityId, volunteerId, hours }) =>
      hours
        .filter(({ day, tenths }) => tenths > 0 && within(day, days))
        .map(({ tenths }) => ({ activityId, volunteerId, tenths })),
    )
  return {
    activities: new Set(served.map(({ activityId }) => activityId)).size,
    people: new Set(served.map(({ volunteerId }) => volunteerId)).size,
    tenths: served.reduce((sum, { tenths }) => sum + tenths, 0),
  }
}

/** How many of these took the step within the days. */
function tookStep<P extends string>(
  all: readonly { readonly steps: readonly TakenTurn<P>[] }[],
  road: Road<string, P>,
  wanted: P,
  days: ReportDays,
): number {
  const turn = road.turns.find(({ step }) => step === wanted)
  return all.filter(({ steps }) => steps.some(({ step, on }) => step === turn?.step && within(on, days)))
    .length
}

/** The figures of a body's report over these days, counted from the records. */
export function reportFigures(bodyId: string, days: ReportDays, records: Reading): ReportFigures {
  const meetings = records
    .all(meeting)
    .filter(one => one.organisationId === bodyId && within(one.startsAt, days) && isHeld(one))
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))
  const [estates, enterprises] = [records.all(estate), records.all(propertyEnterprise)]
  const organisations = records.all(partyOrganisation)
  const contracts = records.all(serviceContract)
  const projects = records.all(jointItem).filter(({ list }) => list === 'project')
  return {
    meetings,
    decisions: meetings.reduce((sum, { decisions }) => sum + decisions.length, 0),
    supervision: supervisionOf(bodyId, days, records),
    oversight: oversightOf(days, records),
    cases: figuresOf(
      records.all(greenCase).filter(({ receivedAt }) => within(receivedAt, days)),
      `${days.to}T23:59`,
    ),
    grades: gradesOf(days, records),
    volunteers: volunteersOf(days, records),
    coverage: partyCoverage(estates, enterprises, organisations, days.to),
    partyOrganisations: organisations.filter(one => runsOn(one, days.to)).length,
    agreementsSigned: tookStep(records.all(jointAgreement), jointAgreementRoad, 'signed', days),
    projectsFinished: tookStep(projects, jointItemRoad, 'finished', days),
    enterprises: enterprises.length,
    estates: estates.length,
    contracts: contracts.filter(one =>
      ['running', 'continuing'].includes(contractState(one, contracts, days.to)),
    ).length,
  }
}

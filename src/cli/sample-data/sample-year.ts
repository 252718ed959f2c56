import { put, type Put } from '../../renderer/domain/journal/entry'
import { assessment } from '../../renderer/domain/records/assessment'
import { assessmentScheme } from '../../renderer/domain/records/assessment-scheme'
import { greenCase } from '../../renderer/domain/records/green-case'
import { office, OFFICE_ID } from '../../renderer/domain/records/office'
import { serviceContract } from '../../renderer/domain/records/service-contract'
import { diceOf } from './dice'
import { assessmentsOf } from './sample-assessments'
import { casesOf } from './sample-cases'
import { jointBuildingOf } from './sample-joint'
import { meetingsOf } from './sample-meetings'
import { opinionsOf } from './sample-opinions'
import { oversightOf } from './sample-oversight'
import { partyWorkOf } from './sample-party'
import { peopleOf } from './sample-people'
import { placesOf } from './sample-places'
import { propertyOf } from './sample-property'
import { servicesOf } from './sample-services'
import { surveysOf } from './sample-surveys'
import { volunteeringOf } from './sample-volunteering'
import { recordsAmong } from './saved-by'

/** How much of everything. */
export type SampleSize = {
  readonly estates: number
  readonly people: number
  readonly meetings: number
  readonly cases: number
  /** Confirmed hours of service. */
  readonly hours: number
}

/** A year of ten estates. */
export const wholeSample: SampleSize = { estates: 10, people: 10_000, meetings: 12, cases: 800, hours: 3000 }

/** A year up to a moment, `YYYY-MM-DDTHH:mm`, the same for the same seed and moment. Nobody and no place in it is real. */
export function sampleYear(size: SampleSize, seed: number, now: string): readonly Put[] {
  const dice = diceOf(seed)
  const today = now.slice(0, 10)
  const property = propertyOf(size.estates, size.people, today, dice)
  const { estates, enterprises } = property
  const share = Math.ceil(size.people / estates.length)
  const living = estates.map(({ name }, nth) =>
    peopleOf(name, Math.min(share, size.people - nth * share), nth * share + 1, dice),
  )
  const people = living.flatMap(one => one.people)
  const meetings = meetingsOf(size.meetings, enterprises, today, dice)
  const cases = casesOf(size.cases, property, people, now, dice)
  const volunteering = volunteeringOf(size.hours, estates, people, today, dice)
  const { scheme, assessments } = assessmentsOf(enterprises, cases, today, dice)
  return [
    put(office, {
      id: OFFICE_ID,
      name: '示例社区居民委员会',
      street: '示例街道办事处',
      phone: '0352-0000000',
      clerk: '示例经办人',
      director: '示例主任',
    }),
    ...property.puts,
    ...living.flatMap(one => one.puts),
    ...meetings,
    ...cases.map(one => put(greenCase, one)),
    ...volunteering,
    put(assessmentScheme, scheme),
    ...assessments.map(one => put(assessment, one)),
    ...oversightOf(scheme, assessments, enterprises, today, dice),
    ...surveysOf(estates, today, dice),
    ...partyWorkOf(property, people, today, dice),
    ...jointBuildingOf(today, dice),
    ...placesOf(estates, now, dice),
    ...opinionsOf(estates, today, dice),
    ...servicesOf(recordsAmong(serviceContract, property.puts), today, dice),
  ]
}

import type { Appointment } from '../../records/appointment'
import type { MemberUnit } from '../../records/member-unit'
import type { Organisation } from '../../records/organisation'
import type { IssuedPaper } from '../../records/paper'
import type { PublicNotice } from '../../records/public-notice'
import type { Supervision } from '../../records/supervision'
import type { Topic } from '../../records/topic'
import { supervisionNumber } from '../../supervision/issue-orders'
import { levelWords } from '../../topics/data/topic-words'

const filled = <K extends string>(
  facts: Readonly<Record<K, string | undefined>>,
): Partial<Record<K, string>> => {
  const given: Partial<Record<K, string>> = {}
  for (const key in facts) if (facts[key] !== undefined && facts[key] !== '') given[key] = facts[key]
  return given
}

/** The facts of the form of a topic. */
export const topicFacts = (topic: Topic, body: Organisation) => ({
  organisation: body.name,
  number: `〔${topic.receivedAt.slice(0, 4)}〕第${topic.nth}号`,
  title: topic.title,
  source: topic.source,
  receivedOn: topic.receivedAt.slice(0, 10),
  ...(topic.households !== undefined && { households: topic.households }),
  ...(topic.level !== undefined && { level: levelWords[topic.level].label }),
  ...filled({
    proposer: topic.proposer,
    phone: topic.proposerPhone,
    scope: topic.scope,
    topicClass: topic.topicClass,
    reason: topic.reason,
    proposal: topic.proposal,
  }),
})

/** The facts of the list of members on a day; those who left before are not on it. */
export const memberFacts = (units: readonly MemberUnit[], body: Organisation, asOf: string) => ({
  organisation: body.name,
  asOf,
  units: units
    .filter(
      ({ organisationId, leftOn }) => organisationId === body.id && (leftOn === undefined || leftOn > asOf),
    )
    .map(({ name, unitType, representative, post, phone, liaison, liaisonPhone, votes }) => ({
      name,
      unitType,
      votes,
      ...filled({ representative, post, phone, liaison, liaisonPhone }),
    })),
})

/** The facts of the sheet on which letters of appointment are signed for. */
export const letterFacts = (
  appointments: readonly Appointment[],
  papers: readonly IssuedPaper[],
  body: Organisation,
) => ({
  organisation: body.name,
  letters: appointments
    .filter(({ paperId }) => paperId !== undefined)
    .map(one => ({
      name: one.personName,
      post: one.post,
      termFrom: one.termFrom,
      termTo: one.termTo,
      ...filled({ unit: one.unit, number: papers.find(({ id }) => id === one.paperId)?.number }),
    })),
})

/** The facts of a sheet to be posted. */
export const publicNoticeFacts = (notice: PublicNotice, body: Organisation) => ({
  organisation: body.name,
  title: notice.title,
  body: notice.body,
  from: notice.from,
  to: notice.to,
  places: notice.places,
  ...filled({ contact: notice.contact }),
})

/** The facts of the slip of a supervision order. */
export const supervisionFacts = (order: Supervision, body: Organisation, source: string) => ({
  organisation: body.name,
  number: supervisionNumber(order),
  task: order.task,
  source,
  responsible: order.responsible,
  cooperating: order.cooperating,
  issuedOn: order.issuedOn,
  progress: order.steps.map(({ note }) => note).filter(note => note !== ''),
  ...filled({
    person: order.person,
    dueOn: order.dueOn,
    measures: order.measures,
    result: order.result,
    closedOn: order.closedOn,
  }),
})

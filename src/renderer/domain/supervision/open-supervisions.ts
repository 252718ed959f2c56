import type { Records } from '../ports'
import { meeting } from '../records/meeting'
import { supervision, type Supervision } from '../records/supervision'
import { topic } from '../records/topic'
import { isOverdue, supervisionState, type SupervisionState } from './supervision-state'

type RecordsNow = Pick<Records, 'find' | 'all'>

/** An order still to be carried out on a day. */
export type OpenSupervision = {
  readonly order: Supervision
  readonly state: Exclude<SupervisionState, 'closed'>
  readonly overdue: boolean
}

/** The body whose meeting or topic an order follows from; undefined for one that follows from neither. */
const organisationOf = (
  records: Pick<Records, 'find'>,
  { meetingId, topicId }: Supervision,
): string | undefined =>
  (meetingId === undefined ? undefined : records.find(meeting, meetingId)?.organisationId) ??
  (topicId === undefined ? undefined : records.find(topic, topicId)?.organisationId)

/** Those due sooner come first, those without a time limit last; of one day in the order they were issued. */
const byDue = (one: OpenSupervision, other: OpenSupervision): number =>
  (one.order.dueOn ?? '9').localeCompare(other.order.dueOn ?? '9') ||
  one.order.issuedOn.localeCompare(other.order.issuedOn) ||
  one.order.nth - other.order.nth

function openOn(order: Supervision, asOf: string): readonly OpenSupervision[] {
  const state = supervisionState(order, asOf)
  return state === 'closed' || order.issuedOn > asOf
    ? []
    : [{ order, state, overdue: isOverdue(order, asOf) }]
}

/** Every order open on a day, `YYYY-MM-DD`, those due sooner first. */
export const allOpenSupervisions = (
  orders: readonly Supervision[],
  asOf: string,
): readonly OpenSupervision[] => orders.flatMap(order => openOn(order, asOf)).toSorted(byDue)

/** What a body has still to carry out on a day, `YYYY-MM-DD`, those due sooner first: the first item of its next meeting. */
export const openSupervisions = (
  records: RecordsNow,
  organisationId: string,
  asOf: string,
): readonly OpenSupervision[] =>
  allOpenSupervisions(
    records.all(supervision).filter(order => organisationOf(records, order) === organisationId),
    asOf,
  )

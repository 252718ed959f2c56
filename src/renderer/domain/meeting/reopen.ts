import { put, type Change, type Removal } from '../journal/entry'
import type { Records } from '../ports'
import { isReferred } from '../records/is-referred'
import { meeting as meetingKind, type Meeting } from '../records/meeting'
import { supervision, type Supervision } from '../records/supervision'

/** Whether an order still is what the decision made it: nobody has done, added or given out anything since. */
function isAsIssued(order: Supervision, { decisions }: Meeting, records: Pick<Records, 'all'>): boolean {
  const decision = decisions.find(({ id }) => id === order.decision)
  return (
    decision !== undefined &&
    order.task === decision.text &&
    order.responsible === decision.responsible.trim() &&
    order.dueOn === decision.due &&
    order.closedOn === undefined &&
    order.steps.length + order.cooperating.length === 0 &&
    order.person + order.measures === '' &&
    !isReferred(supervision, order.id, records)
  )
}

/** A meeting opened again, and how many of its supervision orders go back with the minutes and how many stay. */
type Reopening = { readonly change: Change; readonly withdrawn: number; readonly kept: number }

/**
 * 重新打开: the minutes are no longer in force, though they stay in the register; handing round and archiving are to be done anew. The
 * supervision orders issued with them go back, since they are issued anew with the corrected minutes; those somebody has worked on stay.
 */
export function reopenMeeting(meeting: Meeting, records: Pick<Records, 'all'>): Reopening {
  const orders = records.all(supervision).filter(({ meetingId }) => meetingId === meeting.id)
  const remove = orders
    .filter(order => isAsIssued(order, meeting, records))
    .map(({ id }): Removal => ({ kind: supervision, id }))
  const reopened: Meeting = { ...meeting }
  delete reopened.minutesPaperId
  delete reopened.distributedOn
  delete reopened.archivedOn
  return {
    change: { cause: 'meeting-reopened', detail: meeting.title, save: [put(meetingKind, reopened)], remove },
    withdrawn: remove.length,
    kept: orders.length - remove.length,
  }
}

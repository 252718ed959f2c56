import type { Supervision } from '../records/supervision'
import { supervisionNumber } from './issue-orders'

const shared = (order: Supervision, organisation: string) => ({
  organisation,
  number: supervisionNumber(order),
  enterprise: order.responsible,
  issuedOn: order.issuedOn,
})

const asked = ({ measures }: Supervision) => (measures === '' ? {} : { measures })

/** The facts of the notice of a talk, for the document `talk-notice`. */
export const talkFacts = (order: Supervision, organisation: string) => ({
  ...shared(order, organisation),
  reason: order.task,
  talkAt: order.talkAt,
  place: order.talkPlace,
  ...(order.person !== '' && { person: order.person }),
  ...asked(order),
})

/** The facts of the notice of a rectification, for the document `rectification-notice`. */
export const rectificationFacts = (order: Supervision, organisation: string) => ({
  ...shared(order, organisation),
  faults: order.task.split('\n').filter(line => line.trim() !== ''),
  ...asked(order),
  dueOn: order.dueOn,
})

/** The facts of the last re-check, for the document `recheck-opinion`; undefined while there was none. */
export function recheckFacts(order: Supervision, organisation: string) {
  const checked = order.steps.findLast(({ step }) => step === 'verified' || step === 'sent-back')
  if (checked === undefined) return undefined
  return {
    ...shared(order, organisation),
    issuedOn: checked.on,
    noticeOn: order.issuedOn,
    passed: checked.step === 'verified',
    findings: checked.note,
    ...(checked.due !== undefined && { dueOn: checked.due }),
  }
}

import type { Supervision, SupervisionStep } from '../records/supervision'

/** How far an order has come: 已下达 → 办理中 → 已反馈 → 核查 →（退回重办）| 销号 (domain handbook §1.6). */
export const supervisionStates = {
  issued: '已下达',
  working: '办理中',
  reported: '已反馈',
  verified: '已核查',
  'sent-back': '退回重办',
  closed: '已销号',
} as const
export type SupervisionState = keyof typeof supervisionStates

/** Where a step leads. Extending and reminding leave an order where it is. */
const leadsTo: Readonly<Partial<Record<SupervisionStep['step'], SupervisionState>>> = {
  started: 'working',
  progress: 'working',
  reported: 'reported',
  verified: 'verified',
  'sent-back': 'sent-back',
}

/** The state of an order on a day, `YYYY-MM-DD`: steps and closing of later days are not yet known. Without a day: now. */
export function supervisionState({ steps, closedOn }: Supervision, asOf = '9999-12-31'): SupervisionState {
  if (closedOn !== undefined && closedOn <= asOf) return 'closed'
  return steps
    .filter(({ on }) => on <= asOf)
    .reduce<SupervisionState>((state, { step }) => leadsTo[step] ?? state, 'issued')
}

/** 逾期: still open on the day after it was due. Computed, never stored. */
export const isOverdue = (order: Supervision, asOf: string): boolean =>
  order.dueOn !== undefined && order.dueOn < asOf && supervisionState(order, asOf) !== 'closed'

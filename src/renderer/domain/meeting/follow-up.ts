import type { AgendaItem, Meeting } from '../records/meeting'
import type { OpenSupervision } from '../supervision/open-supervisions'
import { isHeld } from './meeting-state'

/** `1. 修缮围墙（责任单位：物业公司，时限 2026-12-01，已逾期）` for each order still open. */
export const followUpLines = (open: readonly OpenSupervision[]): readonly string[] =>
  open.map(({ order, overdue }, index) => {
    const told = [
      `责任单位：${order.responsible}`,
      ...(order.dueOn === undefined ? [] : [`时限 ${order.dueOn}`]),
      ...(overdue ? ['已逾期'] : []),
    ]
    return `${index + 1}. ${order.task}（${told.join('，')}）`
  })

/** A meeting whose first item is what has still to be carried out, where anything has and no item is for it yet. */
export function withFollowUpFirst(
  meeting: Meeting,
  open: readonly OpenSupervision[],
  newId: () => string,
): Meeting {
  if (open.length === 0 || meeting.agenda.some(item => item.kind === 'follow-up')) return meeting
  const first: AgendaItem = {
    id: newId(),
    kind: 'follow-up',
    title: '上次议定事项落实情况',
    outcome: 'open',
    note: '',
  }
  return { ...meeting, agenda: [first, ...meeting.agenda] }
}

/** Until a meeting begins its first item follows what is open; with its beginning that is written down. */
export function withFollowUpKept(
  changed: Meeting,
  before: Meeting | undefined,
  open: readonly OpenSupervision[],
): Meeting {
  if (before === undefined || isHeld(before) || !isHeld(changed) || open.length === 0) return changed
  const note = followUpLines(open).join('；')
  return {
    ...changed,
    agenda: changed.agenda.map(item =>
      item.kind === 'follow-up' && item.note === '' ? { ...item, note } : item,
    ),
  }
}

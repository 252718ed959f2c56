import type { Meeting } from '../records/meeting'
import { minutesGaps } from './minutes-gaps'

/** The states of a meeting (domain handbook §1.4), in the order they come. */
export const meetingStates = {
  draft: '草拟',
  collecting: '议题征集中',
  settled: '议题已定',
  notified: '已通知',
  running: '进行中',
  ended: '已结束',
  drafting: '纪要起草',
  signed: '纪要已签发',
  distributed: '已印发',
  supervising: '事项督办中',
  archived: '已归档',
  cancelled: '已取消',
  inquorate: '流会',
} as const
export type MeetingState = keyof typeof meetingStates

/** Whether anybody has signed in or anything on the agenda has been dealt with. */
export const hasBegun = ({ roll, agenda }: Pick<Meeting, 'roll' | 'agenda'>): boolean =>
  roll.some(one => one.attendance === 'present' || one.attendance === 'proxy') ||
  agenda.some(item => item.outcome !== 'open')

/** Whether it took place: it has begun, or it was recorded afterwards, and was not called off. */
export const isHeld = (meeting: Meeting): boolean =>
  meeting.notHeld === undefined &&
  (hasBegun(meeting) || meeting.minutesPaperId !== undefined || meeting.afterTheFact === true)

type Known = {
  readonly meeting: Meeting
  /** Supervision orders from this meeting that are still open. */
  readonly openOrders: number
}

const ended = ({ roll, agenda }: Meeting): boolean =>
  !roll.some(one => one.attendance === 'awaited') &&
  agenda.every(item => item.kind === 'election' || item.outcome !== 'open')

/** The first that holds counts: from the end of a meeting back to its beginning. */
const holds: readonly (readonly [MeetingState, (known: Known) => boolean])[] = [
  ['inquorate', ({ meeting }) => meeting.notHeld?.how === 'inquorate'],
  ['cancelled', ({ meeting }) => meeting.notHeld?.how === 'cancelled'],
  ['archived', ({ meeting }) => meeting.archivedOn !== undefined],
  ['supervising', ({ meeting, openOrders }) => meeting.distributedOn !== undefined && openOrders > 0],
  ['distributed', ({ meeting }) => meeting.distributedOn !== undefined],
  ['signed', ({ meeting }) => meeting.minutesPaperId !== undefined],
  ['drafting', ({ meeting }) => isHeld(meeting) && minutesGaps(meeting).length === 0],
  ['ended', ({ meeting }) => isHeld(meeting) && ended(meeting)],
  ['running', ({ meeting }) => isHeld(meeting)],
  ['notified', ({ meeting }) => meeting.notice !== undefined],
  ['settled', ({ meeting }) => meeting.topicsSettledOn !== undefined],
  ['collecting', ({ meeting }) => meeting.topicsUntil !== undefined],
]

/** How far a meeting has come. It follows from what is recorded and is stored nowhere. */
export const meetingState = (meeting: Meeting, openOrders = 0): MeetingState =>
  holds.find(([, test]) => test({ meeting, openOrders }))?.[0] ?? 'draft'

const closedStates: readonly MeetingState[] = [
  'signed',
  'distributed',
  'supervising',
  'archived',
  'cancelled',
  'inquorate',
]

/** Whether what the meeting did can no longer be edited without reopening it. */
export const isClosed = (meeting: Meeting): boolean => closedStates.includes(meetingState(meeting))

/** Whether it is still before the meeting: called or being prepared. */
export const isAhead = (meeting: Meeting): boolean => !isHeld(meeting) && meeting.notHeld === undefined

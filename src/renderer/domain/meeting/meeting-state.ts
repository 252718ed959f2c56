import type { Meeting } from '../records/meeting'
import { minutesGaps } from './minutes-gaps'

export const meetingStates = {
  preparing: '筹备中',
  recording: '记录中',
  'awaiting-minutes': '待印发纪要',
  closed: '纪要已印发',
} as const
export type MeetingState = keyof typeof meetingStates

const hasBegun = ({ roll, agenda }: Meeting): boolean =>
  roll.some(one => one.attendance === 'present') || agenda.some(item => item.outcome !== 'open')

/** How far a meeting has come. It follows from what is recorded and is stored nowhere. */
export function meetingState(meeting: Meeting): MeetingState {
  if (meeting.minutesPaperId !== undefined) return 'closed'
  if (!hasBegun(meeting)) return 'preparing'
  return minutesGaps(meeting).length > 0 ? 'recording' : 'awaiting-minutes'
}

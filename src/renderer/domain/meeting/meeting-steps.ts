import type { Meeting } from '../records/meeting'
import type { Problem } from '../result'
import { archiveGaps } from './close-file'
import { lastNoticeDay } from './notice-period'
import type { KindRules } from './kind-rules'
import { meetingState, type MeetingState } from './meeting-state'
import { minutesGaps } from './minutes-gaps'

/** What the clerk does next with a meeting, beside whose button it says what is missing. `null`: it comes of itself. */
export type MeetingAction =
  'collect' | 'settle' | 'notify' | 'sign-in' | 'record' | 'minutes' | 'distribute' | 'archive'

export type MeetingStep = {
  readonly action: MeetingAction
  readonly label: string
  /** What is missing before it; empty when nothing is. */
  readonly missing: readonly Problem[]
}

type Context = {
  readonly meeting: Meeting
  readonly rules: KindRules
  readonly today: string
  readonly openOrders: number
}

type StepRule = {
  readonly action: MeetingAction
  readonly label: string
  readonly missing: (context: Context) => readonly Problem[]
}

const when = (
  missing: boolean,
  code: string,
  detail?: Readonly<Record<string, string>>,
): readonly Problem[] => (missing ? [detail === undefined ? { code } : { code, detail }] : [])

const agendaGaps = ({ meeting }: Context): readonly Problem[] =>
  when(meeting.agenda.length === 0, 'step-no-agenda')

const noticeGaps = (context: Context): readonly Problem[] => {
  const { meeting, rules, today } = context
  const last = lastNoticeDay(meeting, rules)
  return [
    ...agendaGaps(context),
    ...when(meeting.place.trim() === '', 'minutes-no-place'),
    ...when(meeting.roll.length === 0, 'step-no-roll'),
    ...when(last !== undefined && last < today, 'step-notice-late', {
      last: last ?? '',
      days: String(rules.noticeDays?.value ?? ''),
    }),
  ]
}

const collect: StepRule = { action: 'collect', label: '征集议题', missing: () => [] }
const settle: StepRule = { action: 'settle', label: '确定议题', missing: agendaGaps }
const notify: StepRule = { action: 'notify', label: '发出通知', missing: noticeGaps }
const signIn: StepRule = {
  action: 'sign-in',
  label: '开始签到',
  missing: ({ meeting }) => when(meeting.roll.length === 0, 'step-no-roll'),
}
const minutes: StepRule = {
  action: 'minutes',
  label: '印发纪要',
  missing: ({ meeting }) => minutesGaps(meeting),
}

const archive: StepRule = {
  action: 'archive',
  label: '归档',
  missing: ({ meeting, openOrders }) => archiveGaps(meeting, openOrders),
}

/** What can be done from each state, the usual one first. */
const steps: Readonly<Record<MeetingState, readonly StepRule[]>> = {
  draft: [collect, settle, notify, signIn],
  collecting: [settle],
  settled: [notify],
  notified: [signIn],
  running: [{ action: 'record', label: '记录会议情况', missing: () => [] }],
  ended: [minutes],
  drafting: [minutes],
  signed: [{ action: 'distribute', label: '登记纪要已分送', missing: () => [] }, archive],
  distributed: [archive],
  supervising: [archive],
  archived: [],
  cancelled: [],
  inquorate: [],
}

/** What comes next for a meeting and what is still missing before each, the usual step first; empty at its end. */
export const nextSteps = (context: Context): readonly MeetingStep[] =>
  steps[meetingState(context.meeting, context.openOrders)].map(({ action, label, missing }) => ({
    action,
    label,
    missing: missing(context),
  }))

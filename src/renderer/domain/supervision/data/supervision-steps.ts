import type { SupervisionStep } from '../../records/supervision'
import type { SupervisionState } from '../supervision-state'

export type StepFacts = {
  readonly label: string
  /** States it can be taken from. */
  readonly from: readonly SupervisionState[]
  /** What the note says that it cannot do without; absent where a note may be left out. */
  readonly noteLabel?: string
}

const underway = ['issued', 'working', 'sent-back'] as const
const open = ['issued', 'working', 'reported', 'verified', 'sent-back'] as const

/** What can happen to an order, from which states (domain handbook §1.6). */
export const supervisionSteps: Readonly<Record<SupervisionStep['step'], StepFacts>> = {
  started: { label: '开始办理', from: ['issued', 'sent-back'] },
  progress: { label: '登记进展', from: underway, noteLabel: '进展情况' },
  reported: { label: '反馈结果', from: underway, noteLabel: '办理结果' },
  verified: { label: '核查', from: ['reported'], noteLabel: '核查情况' },
  'sent-back': { label: '退回重办', from: ['reported', 'verified'], noteLabel: '退回理由' },
  extended: { label: '延期', from: open, noteLabel: '延期理由' },
  reminded: { label: '催办', from: open },
}

import type { CaseStep } from '../../records/green-case'

/** Where a case stands. */
export const caseStates = {
  received: '待受理',
  refused: '不予受理',
  accepted: '待交办',
  assigned: '办理中',
  unsettled: '调解未成',
  'with-meeting': '已提交会议',
  settled: '待反馈',
  'fed-back': '待回访',
  'called-back': '待办结',
  closed: '已办结',
  referred: '已转出',
} as const
export type CaseState = keyof typeof caseStates

/** What the clerk has to enter with a step. */
export type CaseNeed = 'note' | 'level' | 'handler' | 'answer' | 'satisfaction' | 'due'

/** One step a case can take: from which states into which (none: it stays), and what has to be entered with it. */
export type CaseTurn = {
  readonly step: CaseStep['step']
  readonly label: string
  readonly from: readonly CaseState[]
  readonly to?: CaseState
  readonly needs: readonly CaseNeed[]
  /** What the note is to say. */
  readonly noteLabel?: string
}

const open: readonly CaseState[] = ['accepted', 'assigned', 'unsettled', 'with-meeting']

/** Every step (domain handbook §1.7 绿, §1.9), the usual one of a state first. */
export const caseTurns: readonly CaseTurn[] = [
  { step: 'accepted', label: '受理', from: ['received'], to: 'accepted', needs: ['level'] },
  {
    step: 'refused',
    label: '不予受理',
    from: ['received'],
    to: 'refused',
    needs: ['note', 'answer'],
    noteLabel: '不受理的理由',
  },
  {
    step: 'assigned',
    label: '交办',
    from: ['accepted', 'unsettled'],
    to: 'assigned',
    needs: ['handler'],
  },
  { step: 'handled', label: '登记办理结果', from: ['assigned'], to: 'settled', needs: ['note'] },
  {
    step: 'mediated',
    label: '调解成功',
    from: ['assigned', 'unsettled'],
    to: 'settled',
    needs: ['note'],
    noteLabel: '达成的约定',
  },
  {
    step: 'unsettled',
    label: '调解未成',
    from: ['assigned'],
    to: 'unsettled',
    needs: ['note'],
    noteLabel: '分歧在哪里',
  },
  { step: 'to-meeting', label: '提交会议', from: ['assigned', 'unsettled'], to: 'with-meeting', needs: [] },
  {
    step: 'settled-in-meeting',
    label: '登记会议结果',
    from: ['with-meeting'],
    to: 'settled',
    needs: ['note'],
    noteLabel: '会议怎样决定',
  },
  { step: 'fed-back', label: '反馈', from: ['settled'], to: 'fed-back', needs: ['answer'] },
  {
    step: 'called-back',
    label: '回访',
    from: ['fed-back'],
    to: 'called-back',
    needs: ['satisfaction'],
  },
  { step: 'closed', label: '办结', from: ['called-back'], to: 'closed', needs: [] },
  {
    step: 'sent-back',
    label: '退回再办',
    from: ['fed-back', 'called-back'],
    to: 'assigned',
    needs: ['note'],
    noteLabel: '退回的原因',
  },
  { step: 'extended', label: '延期', from: open, needs: ['due', 'note'], noteLabel: '延期的原因' },
  {
    step: 'referred',
    label: '转出',
    from: open,
    to: 'referred',
    needs: ['note'],
    noteLabel: '转到哪里、怎样告诉诉求人（例如：引导诉讼、报街道）',
  },
]

import type { PublicNoticeKind } from '../../records/public-notice'
import type { TopicLevel, TopicStep } from '../../records/topic'

/** Where a topic stands. */
export const topicStates = {
  collected: '待初审',
  refused: '不予受理',
  accepted: '待分级',
  graded: '待办理',
  answered: '待回访',
  done: '已办结',
  shown: '会前已公示',
  discussed: '已协商',
  split: '未达成一致',
  agreed: '已形成意见',
  'result-shown': '结果公示',
  objected: '有异议',
  'with-owners': '转业主表决',
  'with-street': '已报街道',
  proposed: '已提议',
  conferred: '已商议',
  examined: '已审议',
  resolved: '已决议',
  'carried-out': '实施结果已公开',
  'fed-back': '已反馈',
  rated: '已评价',
  archived: '已归档',
} as const
export type TopicState = keyof typeof topicStates

/** What the clerk has to enter with a step. */
export type TopicNeed = 'note' | 'answer' | 'level' | 'satisfaction' | 'figures'

/** The kinds of public notice a topic is shown by. */
export type ShownKind = Extract<PublicNoticeKind, 'before-meeting' | 'result' | 'carried-out'>

/** In which step it is recorded that a topic was shown. */
export const showingSteps: Readonly<Record<ShownKind, TopicStep['step']>> = {
  'before-meeting': 'shown-before',
  result: 'result-shown',
  'carried-out': 'carried-out-shown',
}

/** A public notice a step rests on: it must have begun, or hung its days with every objection answered. */
export type NoticeNeed = {
  readonly kind: ShownKind
  readonly until: 'begun' | 'over'
  readonly levels?: readonly TopicLevel[]
}

/** One step a topic can take: from which states into which, on which levels, and what has to be entered with it. */
export type TopicTurn = {
  readonly step: TopicStep['step']
  readonly label: string
  readonly from: readonly TopicState[]
  readonly to: TopicState
  readonly levels?: readonly TopicLevel[]
  readonly needs: readonly TopicNeed[]
  readonly notices?: readonly NoticeNeed[]
}

const consulted: readonly TopicLevel[] = ['thorough', 'owners']
const shownFirst: readonly NoticeNeed[] = [{ kind: 'before-meeting', until: 'begun', levels: ['thorough'] }]

/** In 四议两公开 what came of it is shown before anybody is told that it is done. */
const fedBack = { step: 'fed-back', label: '登记反馈', to: 'fed-back', needs: ['answer'] } as const

/** Every step of every level (domain handbook §1.6, §1.9). */
export const topicTurns: readonly TopicTurn[] = [
  { step: 'accepted', label: '受理', from: ['collected'], to: 'accepted', needs: [] },
  { step: 'refused', label: '不予受理', from: ['collected'], to: 'refused', needs: ['note', 'answer'] },
  { step: 'graded', label: '分级', from: ['accepted', 'graded'], to: 'graded', needs: ['level'] },
  {
    step: 'answered',
    label: '登记答复办理',
    from: ['graded'],
    to: 'answered',
    levels: ['immediate'],
    needs: ['answer'],
  },
  {
    step: 'called-back',
    label: '登记回访',
    from: ['answered'],
    to: 'done',
    levels: ['immediate'],
    needs: ['satisfaction'],
  },
  {
    step: 'sent-back',
    label: '退回再办',
    from: ['answered'],
    to: 'graded',
    levels: ['immediate'],
    needs: ['note'],
  },
  {
    step: 'shown-before',
    label: '登记会前公示',
    from: ['graded', 'split'],
    to: 'shown',
    levels: ['thorough'],
    needs: ['note'],
    notices: shownFirst,
  },
  {
    step: 'discussed',
    label: '登记协商情况',
    from: ['shown', 'split'],
    to: 'discussed',
    levels: ['thorough'],
    needs: ['note'],
    notices: shownFirst,
  },
  {
    step: 'agreed',
    label: '形成意见',
    from: ['graded', 'shown', 'discussed', 'split', 'with-owners'],
    to: 'agreed',
    levels: consulted,
    needs: ['note'],
    notices: shownFirst,
  },
  {
    step: 'no-agreement',
    label: '未达成一致',
    from: ['graded', 'shown', 'discussed', 'with-owners'],
    to: 'split',
    levels: consulted,
    needs: ['note'],
    notices: shownFirst,
  },
  {
    step: 'to-owners',
    label: '转业主大会',
    from: ['graded', 'split'],
    to: 'with-owners',
    levels: consulted,
    needs: [],
  },
  {
    step: 'to-street',
    label: '报街道',
    from: ['split'],
    to: 'with-street',
    levels: consulted,
    needs: ['note'],
  },
  {
    step: 'proposed',
    label: '党支部会提议',
    from: ['graded'],
    to: 'proposed',
    levels: ['four-steps'],
    needs: ['note'],
  },
  {
    step: 'conferred',
    label: '“两委”会商议',
    from: ['proposed'],
    to: 'conferred',
    levels: ['four-steps'],
    needs: ['note'],
  },
  {
    step: 'examined',
    label: '党员大会审议',
    from: ['conferred'],
    to: 'examined',
    levels: ['four-steps'],
    needs: ['figures'],
  },
  {
    step: 'resolved',
    label: '居民代表会议决议',
    from: ['examined'],
    to: 'resolved',
    levels: ['four-steps'],
    needs: ['figures'],
  },
  {
    step: 'result-shown',
    label: '登记结果公示',
    from: ['agreed', 'resolved'],
    to: 'result-shown',
    needs: ['note'],
    notices: [{ kind: 'result', until: 'begun' }],
  },
  { step: 'objected', label: '登记异议', from: ['result-shown'], to: 'objected', needs: ['note'] },
  { step: 'reconsidered', label: '登记复议', from: ['objected'], to: 'agreed', needs: ['note'] },
  {
    step: 'carried-out-shown',
    label: '公开实施结果',
    from: ['result-shown'],
    to: 'carried-out',
    levels: ['four-steps'],
    needs: ['note'],
    notices: [
      { kind: 'result', until: 'over' },
      { kind: 'carried-out', until: 'begun' },
    ],
  },
  {
    ...fedBack,
    from: ['result-shown'],
    levels: consulted,
    notices: [{ kind: 'result', until: 'over' }],
  },
  {
    ...fedBack,
    from: ['carried-out'],
    levels: ['four-steps'],
    notices: [{ kind: 'carried-out', until: 'over' }],
  },
  { ...fedBack, from: ['with-street'] },
  { step: 'rated', label: '登记评价', from: ['fed-back'], to: 'rated', needs: ['satisfaction'] },
  { step: 'archived', label: '归档', from: ['refused', 'done', 'rated'], to: 'archived', needs: [] },
]

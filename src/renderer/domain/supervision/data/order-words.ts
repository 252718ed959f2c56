import type { Supervision, SupervisionStep } from '../../records/supervision'
import { supervisionStates, type SupervisionState } from '../supervision-state'
import { supervisionSteps, type StepFacts } from './supervision-steps'

type Step = SupervisionStep['step']

/** How the office speaks of a kind of order; what is not said otherwise is said as of a 督办单. */
type OrderWords = {
  readonly title: string
  /** Stands in its number. */
  readonly sign: string
  /** What the order asks for. */
  readonly task: string
  /** How what is to be done about it is called, who is to come or to see to it, and the day. */
  readonly measures: string
  readonly person: string
  readonly due: string
  readonly steps: Readonly<Partial<Record<Step, Partial<StepFacts>>>>
  /** Steps it never takes. */
  readonly without: readonly Step[]
  readonly states: Readonly<Partial<Record<SupervisionState, string>>>
  readonly close: string
}

const plain: OrderWords = {
  title: '督办单',
  sign: '督',
  task: '督办事项',
  measures: '办理措施',
  person: '责任人',
  due: '完成时限',
  steps: {},
  without: [],
  states: {},
  close: '销号',
}

const kinds: Readonly<Record<NonNullable<Supervision['oversight']>, OrderWords>> = {
  talk: {
    title: '约谈通知书',
    sign: '约',
    task: '约谈事由',
    measures: '有关要求',
    person: '参加人员',
    due: '约谈日期',
    steps: {
      reported: { label: '登记约谈情况', noteLabel: '约谈情况和承诺' },
      extended: { label: '改期', noteLabel: '改期原因' },
    },
    without: ['started', 'progress', 'verified', 'sent-back'],
    states: { issued: '待约谈', reported: '已约谈', closed: '已办结' },
    close: '办结',
  },
  rectification: {
    title: '整改通知书',
    sign: '整',
    task: '存在问题',
    measures: '整改要求',
    person: '责任人',
    due: '整改期限',
    steps: {
      started: { label: '开始整改' },
      progress: { label: '登记整改进展', noteLabel: '整改进展' },
      reported: { label: '报送整改结果', noteLabel: '整改结果' },
      verified: { label: '复查合格', noteLabel: '复查情况' },
      'sent-back': { label: '复查不合格', noteLabel: '不合格的地方' },
    },
    without: [],
    states: {
      issued: '待整改',
      working: '整改中',
      reported: '待复查',
      verified: '复查合格',
      'sent-back': '复查不合格',
      closed: '已办结',
    },
    close: '办结',
  },
}

/** How the office speaks of an order. */
export const orderWords = (oversight: Supervision['oversight']): OrderWords =>
  oversight === undefined ? plain : kinds[oversight]

/** A step as it is called with an order, and what its note is to say. */
export const stepFacts = ({ oversight }: Pick<Supervision, 'oversight'>, step: Step): StepFacts => ({
  ...supervisionSteps[step],
  ...orderWords(oversight).steps[step],
})

/** How a state is called with an order. */
export const stateWords = ({ oversight }: Pick<Supervision, 'oversight'>, state: SupervisionState): string =>
  orderWords(oversight).states[state] ?? supervisionStates[state]

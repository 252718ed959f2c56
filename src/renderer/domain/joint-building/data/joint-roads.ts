import type { JointAgreement } from '../../records/joint-agreement'
import type { JointItem } from '../../records/joint-item'
import type { Road } from '../../turns/road'

const agreementStates = { drafted: '未签订', signed: '履行中', ended: '已终止' } as const

/** How far an agreement has come; whether it has run out follows from its last day. */
export const jointAgreementRoad: Road<keyof typeof agreementStates, JointAgreement['steps'][number]['step']> =
  {
    first: 'drafted',
    states: agreementStates,
    turns: [
      { step: 'signed', label: '登记签订', from: ['drafted'], to: 'signed', noteLabel: '签订的场合' },
      {
        step: 'progress',
        label: '登记进展',
        from: ['signed'],
        noteLabel: '做了什么',
        noteNeeded: true,
      },
      {
        step: 'ended',
        label: '登记终止',
        aside: true,
        from: ['signed'],
        to: 'ended',
        noteLabel: '终止的原因',
        noteNeeded: true,
      },
    ],
  }

const itemStates = { listed: '待办', begun: '进行中', finished: '已完成', dropped: '不再办' } as const
type ItemState = keyof typeof itemStates

/** How far a need, a resource or a project has come. */
export const jointItemRoad: Road<ItemState, JointItem['steps'][number]['step']> = {
  first: 'listed',
  states: itemStates,
  turns: [
    { step: 'begun', label: '登记开始', from: ['listed'], to: 'begun', noteLabel: '怎样安排' },
    { step: 'progress', label: '登记进展', from: ['begun'], noteLabel: '做了什么', noteNeeded: true },
    {
      step: 'finished',
      label: '登记完成',
      from: ['begun', 'listed'],
      to: 'finished',
      noteLabel: '完成的情况',
      noteNeeded: true,
    },
    {
      step: 'dropped',
      label: '不再办',
      aside: true,
      from: ['listed', 'begun'],
      to: 'dropped',
      noteLabel: '原因',
      noteNeeded: true,
    },
    {
      step: 'resumed',
      label: '重新办理',
      aside: true,
      from: ['finished', 'dropped'],
      to: 'begun',
      noteLabel: '原因',
      noteNeeded: true,
    },
  ],
}

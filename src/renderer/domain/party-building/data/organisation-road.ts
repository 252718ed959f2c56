import type { PartyStep } from '../../records/party-organisation'
import type { Road } from '../../turns/road'

/** How far a party organisation has come (domain handbook §1.7 红). */
const partyStates = {
  planned: '未组建',
  applied: '已申请',
  approved: '已批复',
  running: '运行',
  dissolved: '已撤销',
  merged: '已并入',
} as const
export type PartyState = keyof typeof partyStates

const alive: readonly PartyState[] = ['approved', 'running']

/** Every step: 未组建 → 已申请 → 已批复 → 运行, and how it ends. */
export const organisationRoad: Road<PartyState, PartyStep['step']> = {
  first: 'planned',
  states: partyStates,
  turns: [
    { step: 'applied', label: '登记申请', from: ['planned'], to: 'applied', noteLabel: '向谁申请、申请文号' },
    {
      step: 'approved',
      label: '登记批复',
      from: ['applied'],
      to: 'approved',
      noteLabel: '批复单位和文号',
      noteNeeded: true,
    },
    {
      step: 'refused',
      label: '登记未批准',
      aside: true,
      from: ['applied'],
      to: 'planned',
      noteLabel: '未批准的原因',
      noteNeeded: true,
    },
    { step: 'running', label: '登记运行', from: ['approved'], to: 'running', noteLabel: '选举或任命的情况' },
    {
      step: 'recorded',
      label: '补登已运行的',
      aside: true,
      from: ['planned'],
      to: 'running',
      noteLabel: '批复单位和文号',
      noteNeeded: true,
    },
    {
      step: 'dissolved',
      label: '登记党组织撤销',
      aside: true,
      from: alive,
      to: 'dissolved',
      noteLabel: '撤销的依据',
      noteNeeded: true,
    },
    {
      step: 'merged',
      label: '登记并入其他党组织',
      aside: true,
      from: alive,
      to: 'merged',
      noteLabel: '并入哪个党组织、依据',
      noteNeeded: true,
    },
  ],
}

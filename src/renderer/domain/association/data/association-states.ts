import type { AssociationTurn } from '../../records/organisation'
import type { AssociationGuard } from '../turn-guards'
import { electionAnew, electedAccepted, reportHeard, ruleAdopted, termRunningOut } from '../turn-guards'

export type AssociationState = AssociationTurn['state']

/** What a clerk calls the states of an association (domain handbook §1.3). */
export const associationStates: Readonly<Record<AssociationState, string>> = {
  preparing: '筹备中',
  awaiting: '待成立',
  established: '已成立',
  renewing: '换届中',
  suspended: '暂停',
  dissolved: '注销',
}

/** In the order they usually come. */
export const associationStateList: readonly AssociationState[] = [
  'preparing',
  'awaiting',
  'established',
  'renewing',
  'suspended',
  'dissolved',
]

/** A way from one state to another, what the button says, and what must have happened before. */
export type StateTurn = {
  readonly from: AssociationState
  readonly to: AssociationState
  readonly verb: string
  readonly guards: readonly AssociationGuard[]
}

/** The turns of domain handbook §1.3. Those without a guard follow from a decision, which is named as their ground. */
export const stateTurns: readonly StateTurn[] = [
  { from: 'preparing', to: 'awaiting', verb: '转为待成立', guards: [reportHeard] },
  { from: 'preparing', to: 'dissolved', verb: '终止筹备', guards: [] },
  { from: 'awaiting', to: 'established', verb: '转为已成立', guards: [ruleAdopted, electedAccepted] },
  { from: 'awaiting', to: 'dissolved', verb: '终止筹备', guards: [] },
  { from: 'established', to: 'renewing', verb: '开始换届', guards: [termRunningOut] },
  { from: 'established', to: 'suspended', verb: '暂停活动', guards: [] },
  { from: 'established', to: 'dissolved', verb: '注销促进会', guards: [] },
  { from: 'renewing', to: 'established', verb: '完成换届', guards: [electionAnew] },
  { from: 'renewing', to: 'dissolved', verb: '注销促进会', guards: [] },
  { from: 'suspended', to: 'established', verb: '恢复活动', guards: [] },
  { from: 'suspended', to: 'dissolved', verb: '注销促进会', guards: [] },
]

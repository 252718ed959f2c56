import type { ActivityStep } from '../../records/volunteer-activity'

/** Where an activity stands. */
export const activityStates = {
  planned: '计划中',
  recruiting: '招募中',
  running: '进行中',
  ended: '待确认时长',
  confirmed: '待公示',
  published: '公示中',
  archived: '已归档',
  cancelled: '已取消',
} as const
export type ActivityState = keyof typeof activityStates

/** What has to be so before a step; what each looks at stands in turn-guards.ts. */
export type ActivityGuard =
  | 'someone-signed-up'
  | 'has-begun'
  | 'is-over'
  | 'all-entered'
  | 'someone-served'
  | 'notice-over'
  | 'objections-answered'

/** What the clerk has to enter with a step. */
export type ActivityNeed = 'note' | 'by'

/** One step an activity can take: from which states into which, what has to be so, and what has to be entered with it. */
export type ActivityTurn = {
  readonly step: ActivityStep['step']
  readonly label: string
  readonly from: readonly ActivityState[]
  readonly to: ActivityState
  readonly guards: readonly ActivityGuard[]
  readonly needs: readonly ActivityNeed[]
  /** What the note is to say. */
  readonly noteLabel?: string
}

/** Every step (domain handbook §1.7 蓝), the usual one of a state first. */
export const activityTurns: readonly ActivityTurn[] = [
  { step: 'recruiting', label: '开始招募', from: ['planned'], to: 'recruiting', guards: [], needs: [] },
  {
    step: 'begun',
    label: '活动开始',
    from: ['recruiting', 'planned'],
    to: 'running',
    guards: ['someone-signed-up', 'has-begun'],
    needs: [],
  },
  { step: 'ended', label: '活动结束', from: ['running'], to: 'ended', guards: ['is-over'], needs: [] },
  {
    step: 'confirmed',
    label: '确认时长',
    from: ['ended'],
    to: 'confirmed',
    guards: ['all-entered', 'someone-served'],
    needs: ['by'],
  },
  { step: 'published', label: '公示时长', from: ['confirmed'], to: 'published', guards: [], needs: [] },
  {
    step: 'archived',
    label: '归档',
    from: ['published'],
    to: 'archived',
    guards: ['notice-over', 'objections-answered'],
    needs: [],
  },
  {
    step: 'reopened',
    label: '退回重新录入',
    from: ['confirmed'],
    to: 'ended',
    guards: [],
    needs: ['note'],
    noteLabel: '退回的原因',
  },
  {
    step: 'cancelled',
    label: '取消活动',
    from: ['recruiting', 'planned'],
    to: 'cancelled',
    guards: [],
    needs: ['note'],
    noteLabel: '取消的原因',
  },
]

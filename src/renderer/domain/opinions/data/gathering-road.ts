import { fieldsOf } from '../../entering/field-to-enter'
import { gatheringWays, opinionGathering, type OpinionGathering } from '../../records/opinion-gathering'
import type { Road } from '../../turns/road'

const gatheringStates = { planned: '准备', running: '征求中', appraised: '已研判', closed: '已结束' } as const
export type GatheringState = keyof typeof gatheringStates

/** 征求 → 研判 → 结束; topics follow from the appraisal. */
export const gatheringRoad: Road<GatheringState, OpinionGathering['steps'][number]['step']> = {
  first: 'planned',
  states: gatheringStates,
  turns: [
    { step: 'begun', label: '登记开始', from: ['planned'], to: 'running', noteLabel: '怎样通知的' },
    {
      step: 'appraised',
      label: '登记研判结论',
      from: ['running'],
      to: 'appraised',
      noteLabel: '研判的结论',
      noteNeeded: true,
    },
    {
      step: 'closed',
      label: '登记结束',
      from: ['appraised'],
      to: 'closed',
      noteLabel: '怎样告诉被征求的人',
    },
    {
      step: 'reopened',
      label: '重新打开',
      aside: true,
      from: ['appraised', 'closed'],
      to: 'running',
      noteLabel: '原因',
      noteNeeded: true,
    },
  ],
}

/** What is asked for about a gathering of opinions. */
export const gatheringFields = fieldsOf(opinionGathering, [
  { field: 'title', way: 'text', required: true, hint: '准备决策什么，例如：6 号楼前增设充电棚' },
  { field: 'way', way: 'choice', required: true, choices: gatheringWays },
  { field: 'asked', way: 'text', required: true, hint: '例如：1 至 6 号楼住户、业委会、物业' },
  { field: 'askedCount', way: 'count', unit: '人' },
  { field: 'plannedOn', way: 'day', required: true },
  { field: 'until', way: 'day' },
  { field: 'place', way: 'text' },
  { field: 'purpose', way: 'long' },
])

import type { SupervisionLight } from '../../records/supervision-lights'

/** A way of lighting up supervision orders, to choose from. */
export type LightScheme = {
  readonly id: string
  readonly name: string
  readonly basis: string
  readonly lights: readonly SupervisionLight[]
}

/** By the time limit (domain handbook §1.6): our own proposal. */
export const dueDateScheme: LightScheme = {
  id: 'due-date',
  name: '按完成时限',
  basis: '系统建议：逾期亮红灯，到期前两天内亮黄灯；不是上级规定，可按本单位规定修改',
  lights: [
    { colour: 'red', when: 'overdue', count: 0 },
    { colour: 'yellow', when: 'due-within', count: 2 },
  ],
}

/** The two published ways disagree: in this one green is the worst but one. An example from elsewhere, shown as such. */
export const lightSchemes: readonly LightScheme[] = [
  dueDateScheme,
  {
    id: 'response',
    name: '按响应和进展',
    basis:
      '参考外地公开的做法：超过1天未响应红灯，超过3天无进展黄灯，两次“不满意”绿灯；颜色含义与通常不同，不是本地规定',
    lights: [
      { colour: 'green', when: 'dissatisfied', count: 2 },
      { colour: 'red', when: 'unanswered', count: 1 },
      { colour: 'yellow', when: 'no-progress', count: 3 },
    ],
  },
]

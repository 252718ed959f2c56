import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, isoDate, text } from './parts'

/** 需求清单、资源清单、项目清单 (domain handbook §1.2, 大同 党建联建). */
export const jointLists = ['need', 'resource', 'project'] as const
export type JointList = (typeof jointLists)[number]

/** What happened to an item of a list on a day. */
const itemStep = z.object({
  step: z.enum(['begun', 'progress', 'finished', 'dropped', 'resumed']),
  on: isoDate,
  note: z.string(),
})

/** 清单项: what a unit needs, what it can give, or what is carried out together. */
export const jointItem = defineRecord({
  kind: 'joint-item',
  label: '共建清单',
  schema: z.object({
    id,
    jointUnitId: id,
    list: z.enum(jointLists),
    title: text.max(100),
    details: text.optional(),
    responsible: text.optional(),
    dueOn: isoDate.optional(),
    /** Of a project: the need it answers and the resource it draws on. */
    needId: id.optional(),
    resourceId: id.optional(),
    recordedOn: isoDate,
    steps: z.array(itemStep),
  }),
  headings: {
    title: ['名称'],
    details: ['内容'],
    responsible: ['责任人'],
    dueOn: ['完成时限'],
    recordedOn: ['登记日期'],
  },
  refs: { jointUnitId: 'joint-unit', needId: 'joint-item', resourceId: 'joint-item' },
})
export type JointItem = RecordOf<typeof jointItem>

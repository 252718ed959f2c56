import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { labelled, paragraph, signing } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const line = z.strictObject({
  name: said.max(50),
  /** The day served; absent before the activity. */
  day: day.optional(),
  /** `2.5`; absent: to be filled in by hand. */
  hours: said.max(10).optional(),
  note: said.optional(),
})

const facts = z.strictObject({
  title: said.max(100),
  organiser: said.max(100),
  from: day,
  to: day,
  place: said.max(100).optional(),
  manager: said.max(50).optional(),
  lines: z.array(line),
  /** How many served, and their hours together; absent while hours are to be filled in. */
  sum: z.strictObject({ people: z.number().int(), hours: said.max(10) }).optional(),
})

const columns = [
  { heading: '序号', width: 14, align: 'centre' as const },
  { heading: '姓名', width: 30, align: 'centre' as const },
  { heading: '服务日期', width: 40, align: 'centre' as const },
  { heading: '时长（小时）', width: 28, align: 'centre' as const },
  { heading: '本人签名', width: 34, align: 'centre' as const },
  { heading: '备注', width: 24, align: 'left' as const },
]

/**
 * 志愿服务活动名单: who took part, on which day and for how long, to be signed by everybody and by whoever confirms the hours (domain handbook
 * §5.4: entries are signed by the receiver or the organiser; hours without the way there and back).
 */
export const activityRoster = defineDocument({
  id: 'activity-roster',
  title: '志愿服务活动名单',
  keeping: { kind: 'printed' },
  facts,
  layout: ({ title, organiser, from, to, place, manager, lines, sum }) => ({
    form: 'sheet',
    title: `${title}志愿服务名单`,
    author: organiser,
    blocks: [
      { kind: 'title', text: `${title}志愿服务名单` },
      ...labelled('时间', from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`),
      ...labelled('地点', place),
      ...labelled('组织单位', organiser),
      ...labelled('活动负责人', manager),
      {
        kind: 'table',
        columns,
        rows: lines.map(({ name, day: on, hours = '', note = '' }, nth) => [
          `${nth + 1}`,
          name,
          on === undefined ? '' : chineseDate(on),
          hours,
          '',
          note,
        ]),
        rowHeight: 10,
      },
      { kind: 'space', lines: 1 },
      ...(sum === undefined
        ? []
        : [paragraph(`共 ${sum.people} 人参加，服务时长 ${sum.hours} 小时（不含往返途中）。`)]),
      signing(['活动负责人签字', '确认人签字']),
    ],
    names: lines.map(({ name }) => name),
  }),
})

import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDateTime } from '../domain/text/chinese-date'
import { labelled } from './blocks'
import { defineDocument } from './define-document'
import { moment, said, textOr } from './facts'

const item = textOr(z.strictObject({ title: said, presenter: said.optional() }), title => ({ title }))

const facts = z.strictObject({
  title: said.max(100),
  organisation: said.max(100),
  startsAt: moment,
  place: said.max(100).optional(),
  chair: said.max(100).optional(),
  items: z.array(item).min(1, '请列出议程。'),
})

const itemTable = (items: z.output<typeof facts>['items']): Block => ({
  kind: 'table',
  columns: [
    { heading: '序号', width: 16, align: 'centre' },
    { heading: '议程', width: 100, align: 'left' },
    { heading: '报告人', width: 40, align: 'centre' },
  ],
  rows: items.map(({ title, presenter = '' }, nth) => [`${nth + 1}`, title, presenter]),
  rowHeight: 12,
})

/** 议程: what is dealt with in which order, and who presents it. */
export const meetingAgenda = defineDocument({
  id: 'meeting-agenda',
  title: '会议议程',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${all.title}议程`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.title}议程` },
      ...labelled('时间', chineseDateTime(all.startsAt)),
      ...labelled('地点', all.place),
      ...labelled('主持', all.chair),
      { kind: 'space', lines: 1 },
      itemTable(all.items),
    ],
    names: all.items.flatMap(({ presenter }) => presenter ?? []),
  }),
})

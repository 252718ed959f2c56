import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { answers, asks, signing } from './blocks'
import { defineDocument } from './define-document'
import { count, day, said } from './facts'

const facts = z.strictObject({
  /** Who collects it, in full. */
  organisation: said.max(100),
  number: said.max(40).optional(),
  title: said.max(100),
  proposer: said.max(100).optional(),
  phone: said.max(40).optional(),
  source: said.max(40).optional(),
  receivedOn: day.optional(),
  scope: said.max(200).optional(),
  households: count.optional(),
  topicClass: said.max(40).optional(),
  level: said.max(40).optional(),
  reason: said.optional(),
  proposal: said.optional(),
  /** 审核意见; written by hand where it is not given. */
  opinion: said.optional(),
})
type Facts = z.output<typeof facts>

const touched = ({ scope, households }: Facts): string =>
  [scope, households === undefined ? undefined : `约 ${households} 户`].filter(Boolean).join('，')

const form = (all: Facts): Block => ({
  kind: 'grid',
  columns: [34, 51, 30, 55],
  rows: [
    { height: 12, cells: [asks('议题'), answers(all.title, 3)] },
    { height: 11, cells: [asks('提出人'), answers(all.proposer), asks('联系电话'), answers(all.phone)] },
    {
      height: 11,
      cells: [
        asks('议题来源'),
        answers(all.source),
        asks('收到日期'),
        answers(all.receivedOn === undefined ? undefined : chineseDate(all.receivedOn)),
      ],
    },
    { height: 11, cells: [asks('类别'), answers(all.topicClass), asks('分级'), answers(all.level)] },
    { height: 11, cells: [asks('涉及户数/楼栋'), answers(touched(all), 3)] },
    { height: 52, cells: [asks('理由'), answers(all.reason, 3)] },
    { height: 52, cells: [asks('建议方案'), answers(all.proposal, 3)] },
    { height: 40, cells: [asks('审核意见'), answers(all.opinion, 3)] },
  ],
})

/** 议题表 (domain handbook §4.4): filled in from the topic as far as it is known, the rest by hand. */
export const topicForm = defineDocument({
  id: 'topic-form',
  title: '议题表',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'sheet',
    title: `议题表（${all.title}）`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.organisation}议题表` },
      ...(all.number === undefined ? [] : [{ kind: 'number', text: `编号：${all.number}` } as const]),
      form(all),
      signing(['审核人', '日期']),
    ],
    names: all.proposer === undefined ? [] : [all.proposer],
  }),
})

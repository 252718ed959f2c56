import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { answers, asks, openDate, signing } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const facts = z.strictObject({
  /** Who supervises, in full. */
  organisation: said.max(100),
  number: said.max(40),
  task: said,
  /** The meeting or the topic it follows from. */
  source: said.max(200).optional(),
  responsible: said.max(100),
  person: said.max(50).optional(),
  cooperating: z.array(said).default([]),
  issuedOn: day,
  dueOn: day.optional(),
  measures: said.optional(),
  /** What has come of it so far; written in by hand where it is not given. */
  progress: z.array(said).default([]),
  result: said.optional(),
  closedOn: day.optional(),
})
type Facts = z.output<typeof facts>

const form = (all: Facts): Block => ({
  kind: 'grid',
  columns: [30, 55, 30, 55],
  rows: [
    { height: 30, cells: [asks('督办事项'), answers(all.task, 3)] },
    { height: 12, cells: [asks('事项来源'), answers(all.source, 3)] },
    {
      height: 12,
      cells: [asks('责任单位'), answers(all.responsible), asks('责任人'), answers(all.person)],
    },
    { height: 12, cells: [asks('配合单位'), answers(all.cooperating.join('、'), 3)] },
    {
      height: 12,
      cells: [
        asks('下达日期'),
        answers(chineseDate(all.issuedOn)),
        asks('完成时限'),
        answers(all.dueOn === undefined ? undefined : chineseDate(all.dueOn)),
      ],
    },
    { height: 28, cells: [asks('措施要求'), answers(all.measures, 3)] },
    {
      height: 44,
      cells: [asks('办理情况'), answers([...all.progress, all.result].filter(Boolean).join('；'), 3)],
    },
    { height: 24, cells: [asks('核查意见'), answers('', 3)] },
    { height: 12, cells: [asks('居民评价'), answers('□满意　　□基本满意　　□不满意', 3)] },
    {
      height: 12,
      cells: [
        asks('核查人'),
        answers(''),
        asks('销号日期'),
        all.closedOn === undefined ? openDate : answers(chineseDate(all.closedOn)),
      ],
    },
  ],
})

/** 督办单: one decision to be carried out, by whom and until when, with room for what comes of it (domain handbook §1.6). */
export const supervisionSlip = defineDocument({
  id: 'supervision-slip',
  title: '督办单',
  keeping: { kind: 'kept' },
  facts,
  layout: all => ({
    form: 'sheet',
    title: `督办单${all.number}`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.organisation}督办单` },
      { kind: 'number', text: `编号：${all.number}` },
      form(all),
      signing(['签发人', '承办人签收']),
    ],
    names: all.person === undefined ? [] : [all.person],
  }),
})

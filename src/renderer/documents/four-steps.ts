import { z } from 'zod'
import type { Block, Paper } from '../domain/paper/paper'
import { chineseDate, chineseDateTime } from '../domain/text/chinese-date'
import { answers, asks, openDate, signing } from './blocks'
import { defineDocument } from './define-document'
import { day, moment, said } from './facts'
import { asWritten, person } from './people'

type Rows = Extract<Block, { kind: 'grid' }>['rows']

/** A form about one topic: its title, the topic, the rows of its own, and who signs. */
const formOf = (
  title: string,
  { organisation, topic }: { readonly organisation: string; readonly topic: string },
  rows: Rows,
  { signers, names }: { readonly signers: readonly string[]; readonly names: string[] },
): Paper => ({
  form: 'sheet',
  title: `${title}（${topic}）`,
  author: organisation,
  blocks: [
    { kind: 'title', text: `${organisation}${title}` },
    {
      kind: 'grid',
      columns: [32, 53, 30, 55],
      rows: [{ height: 14, cells: [asks('议题'), answers(topic, 3)] }, ...rows],
    },
    signing(signers),
  ],
  names,
})

const proposal = z.strictObject({
  /** The community whose party branch proposes. */
  organisation: said.max(100),
  topic: said.max(100),
  proposer: said.max(100).optional(),
  date: day.optional(),
  reason: said.optional(),
  content: said.optional(),
})

/** 四议两公开提议表: the party branch proposes (domain handbook §1.9). */
export const fourStepsProposal = defineDocument({
  id: 'four-steps-proposal',
  title: '四议两公开提议表',
  keeping: { kind: 'printed' },
  facts: proposal,
  layout: all =>
    formOf(
      '四议两公开提议表',
      all,
      [
        {
          height: 12,
          cells: [
            asks('提议人'),
            answers(all.proposer),
            asks('提议日期'),
            all.date === undefined ? openDate : answers(chineseDate(all.date)),
          ],
        },
        { height: 50, cells: [asks('提议理由'), answers(all.reason, 3)] },
        { height: 60, cells: [asks('提议内容'), answers(all.content, 3)] },
        { height: 50, cells: [asks('党支部会意见'), answers('', 3)] },
      ],
      {
        signers: ['党支部书记', '日期'],
        names: all.proposer === undefined ? [] : [all.proposer],
      },
    ),
})

const consultation = z.strictObject({
  organisation: said.max(100),
  topic: said.max(100),
  startsAt: moment,
  place: said.max(100),
  chair: said.max(100).optional(),
  recorder: said.max(100).optional(),
  present: z.array(person).default([]),
  opinions: said.optional(),
  outcome: said.optional(),
})

/** 四议两公开商议记录: the two committees consult (domain handbook §1.9). */
export const fourStepsConsultation = defineDocument({
  id: 'four-steps-consultation',
  title: '四议两公开商议记录',
  keeping: { kind: 'printed' },
  facts: consultation,
  layout: all =>
    formOf(
      '四议两公开商议记录',
      all,
      [
        {
          height: 12,
          cells: [asks('时间'), answers(chineseDateTime(all.startsAt)), asks('地点'), answers(all.place)],
        },
        { height: 12, cells: [asks('主持人'), answers(all.chair), asks('记录人'), answers(all.recorder)] },
        { height: 30, cells: [asks('参加人员'), answers(all.present.map(asWritten).join('、'), 3)] },
        { height: 80, cells: [asks('商议情况'), answers(all.opinions, 3)] },
        { height: 40, cells: [asks('商议结果'), answers(all.outcome, 3)] },
      ],
      {
        signers: ['主持人', '记录人'],
        names: all.present.map(({ name }) => name),
      },
    ),
})

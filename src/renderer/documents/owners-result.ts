import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { areaOf, areaText, percentText, readArea } from '../domain/voting/area'
import { numberLine, paragraph, numberedHeading } from './blocks'
import { defineDocument } from './define-document'
import { count, day, posted } from './facts'

const area = z
  .string()
  .refine(text => readArea(text) !== undefined, '面积应写成 86.35 这样的数字。')
  .transform(areaOf)

/** So many owners with so much floor area, in ㎡. */
const share = z.strictObject({ heads: count, area })
type Share = z.output<typeof share>

const within = (part: Share, whole: Share): boolean => part.heads <= whole.heads && part.area <= whole.area

const facts = z
  .strictObject({
    /** Who organised the vote, in full. */
    organisation: posted.max(100),
    /** What the vote is called, e.g. 文和园小区2026年第一次业主大会. */
    title: posted.max(100),
    from: day,
    to: day,
    /** All owners, and those who took part. */
    roll: share,
    taking: share,
    matters: z
      .array(
        z.strictObject({ text: posted, approve: share, against: share, abstain: share, passed: z.boolean() }),
      )
      .min(1, '请填表决事项。'),
    /** By which rule, and how heads were counted. */
    basis: posted,
    headsCounted: posted.optional(),
    steps: z.array(posted).default([]),
    number: posted.max(40).optional(),
    issuedOn: day,
  })
  .refine(({ taking, roll }) => within(taking, roll), {
    path: ['taking'],
    message: '参与表决的业主或面积不能多于全体。',
  })
type Facts = z.output<typeof facts>
type Matter = Facts['matters'][number]

const row = (label: string, part: Share, whole: Share): string[] => [
  label,
  part.heads.toLocaleString('zh-CN'),
  percentText(BigInt(part.heads), BigInt(whole.heads)),
  areaText(part.area),
  percentText(part.area, whole.area),
]

const table = (rows: string[][]): Block => ({
  kind: 'table',
  columns: [
    { heading: '', width: 36, align: 'centre' },
    { heading: '人数', width: 24, align: 'centre' },
    { heading: '人数比例', width: 28, align: 'centre' },
    { heading: '面积（㎡）', width: 40, align: 'centre' },
    { heading: '面积比例', width: 28, align: 'centre' },
  ],
  rows,
})

const matterBlocks = (matter: Matter, nth: number, { taking }: Facts): readonly Block[] => [
  numberedHeading(nth + 2, matter.text),
  table([
    row('赞成', matter.approve, taking),
    row('反对', matter.against, taking),
    row('弃权', matter.abstain, taking),
  ]),
  paragraph(`表决结果：${matter.passed ? '通过' : '未通过'}。`),
]

/** 业主大会表决结果公告: both bases, heads and floor area, with numbers and percentages to two decimals (domain handbook §4.5). */
export const ownersResult = defineDocument({
  id: 'owners-result',
  title: '业主大会表决结果公告',
  keeping: { kind: 'numbered', sign: '公' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${all.title}表决结果公告`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.title}表决结果公告` },
      ...numberLine(all.number),
      paragraph(
        `${all.title}于${chineseDate(all.from)}至${chineseDate(all.to)}进行表决，现将结果公告如下。表决依据：${all.basis}。${all.headsCounted ?? ''}`,
      ),
      numberedHeading(1, '参与表决情况'),
      table([row('全体业主', all.roll, all.roll), row('参与表决', all.taking, all.roll)]),
      ...all.steps.map(paragraph),
      ...all.matters.flatMap((matter, nth) => matterBlocks(matter, nth, all)),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})

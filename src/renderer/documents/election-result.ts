import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { numberLine, paragraph, signing } from './blocks'
import { defineDocument } from './define-document'
import { count, day, said } from './facts'

const candidate = z.strictObject({
  name: said.max(50),
  unit: said.optional(),
  approve: count,
  against: count,
  abstain: count,
  elected: z.boolean(),
})

const facts = z
  .strictObject({
    organisation: said.max(100),
    meeting: said.max(100),
    date: day,
    entitled: count,
    present: count,
    issued: count,
    returned: count,
    valid: count,
    invalid: count,
    posts: z
      .array(
        z.strictObject({
          title: said.max(60),
          seats: z.number().int().positive(),
          candidates: z.array(candidate),
        }),
      )
      .min(1, '请填选举的职务。'),
    /** Each comparison as it was made, in words. */
    steps: z.array(said).default([]),
    /** By which rule; what the office has set itself is never printed as a law. */
    basis: said,
    number: said.max(40).optional(),
    issuedOn: day,
  })
  .refine(({ present, entitled }) => present <= entitled, {
    path: ['present'],
    message: '实到不能多于应到。',
  })
  .refine(({ valid, invalid, returned }) => valid + invalid === returned, {
    path: ['valid'],
    message: '有效票与废票之和应等于收回的选票。',
  })
type Facts = z.output<typeof facts>

const figures = (all: Facts): string =>
  `${chineseDate(all.date)}，${all.meeting}进行选举。应到${all.entitled}人，实到${all.present}人；发出选票${all.issued}张，收回${all.returned}张，其中有效票${all.valid}张，废票${all.invalid}张。`

const isVoid = ({ returned, issued }: Facts): boolean => returned > issued

const votes = ({ posts }: Facts): Block => ({
  kind: 'table',
  columns: [
    { heading: '职务（应选）', width: 46, align: 'centre', joined: true },
    { heading: '候选人', width: 38, align: 'centre' },
    { heading: '赞成', width: 18, align: 'centre' },
    { heading: '反对', width: 18, align: 'centre' },
    { heading: '弃权', width: 18, align: 'centre' },
    { heading: '结果', width: 18, align: 'centre' },
  ],
  rows: posts.flatMap(({ title, seats, candidates }) =>
    candidates.map(({ name, approve, against, abstain, elected }, nth) => [
      nth === 0 ? `${title}（${seats}人）` : '',
      name,
      `${approve}`,
      `${against}`,
      `${abstain}`,
      elected ? '当选' : '',
    ]),
  ),
})

function outcome(all: Facts): string {
  if (isVoid(all)) return '收回的选票多于发出的选票，本次选举无效，应重新选举。'
  const chosen = all.posts.flatMap(({ title, candidates }) => {
    const names = candidates.filter(({ elected }) => elected).map(({ name }) => name)
    return names.length === 0 ? [] : [`${names.join('、')}当选${title}`]
  })
  return chosen.length === 0 ? '本次选举无人当选。' : `选举结果：${chosen.join('；')}。`
}

/** 选举结果报告单: figures, votes, how they were compared, and who was elected. A void election says so and names nobody. */
export const electionResultReport = defineDocument({
  id: 'election-result',
  title: '选举结果报告单',
  keeping: { kind: 'numbered', sign: '选' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${all.meeting}选举结果报告单`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.meeting}选举结果报告单` },
      ...numberLine(all.number),
      paragraph(figures(all)),
      votes(all),
      paragraph(`计票依据：${all.basis}。`),
      ...all.steps.map(paragraph),
      paragraph(outcome(all)),
      signing(['总监票人', '监票人', '计票人', '唱票人']),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: all.posts.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
  }),
})

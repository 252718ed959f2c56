import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { chineseNumeral } from '../domain/text/chinese-numeral'
import { numberedHeading, numberLine, paragraph, signing } from './blocks'
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

/** One time of voting: the figures, the votes for each post, and each comparison as it was made, in words. */
const voting = z.strictObject({
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
  steps: z.array(said).default([]),
})
type Voting = z.output<typeof voting>

const presentWithinEntitled = ({ present, entitled }: Voting): boolean => present <= entitled
const tooManyPresent = { path: ['present'], message: '实到不能多于应到。' }
const ballotsAddUp = ({ valid, invalid, returned }: Voting): boolean => valid + invalid === returned
const ballotsDisagree = { path: ['valid'], message: '有效票与废票之和应等于收回的选票。' }

const laterRound = voting
  /** Why it was held: `副会长尚缺1人，对甲、乙再次投票`. */
  .extend({ reason: said })
  .refine(presentWithinEntitled, tooManyPresent)
  .refine(ballotsAddUp, ballotsDisagree)

const facts = voting
  .extend({
    organisation: said.max(100),
    meeting: said.max(100),
    date: day,
    /** Second and further rounds; the figures above are those of the first. */
    laterRounds: z.array(laterRound).default([]),
    /** By which rule; what the office has set itself is never printed as a law. */
    basis: said,
    number: said.max(40).optional(),
    issuedOn: day,
  })
  .refine(presentWithinEntitled, tooManyPresent)
  .refine(ballotsAddUp, ballotsDisagree)
type Facts = z.output<typeof facts>

const roundsOf = (all: Facts): readonly (Voting & { readonly reason?: string })[] => [all, ...all.laterRounds]

const figures = ({ entitled, present, issued, returned, valid, invalid }: Voting): string =>
  `应到${entitled}人，实到${present}人；发出选票${issued}张，收回${returned}张，其中有效票${valid}张，废票${invalid}张。`

const isVoid = ({ returned, issued }: Voting): boolean => returned > issued

const votes = ({ posts }: Voting): Block => ({
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

/** Who was elected to each post, over all rounds that were not void. */
function outcome(all: Facts): string {
  const held = roundsOf(all).filter(round => !isVoid(round))
  if (held.length === 0) return '收回的选票多于发出的选票，本次选举无效，应重新选举。'
  const titles = [...new Set(held.flatMap(({ posts }) => posts.map(({ title }) => title)))]
  const chosen = titles.flatMap(title => {
    const standing = held.flatMap(({ posts }) => posts.filter(post => post.title === title))
    const names = standing
      .flatMap(({ candidates }) => candidates.filter(one => one.elected))
      .map(one => one.name)
    return names.length === 0 ? [] : [`${names.join('、')}当选${title}`]
  })
  return chosen.length === 0 ? '本次选举无人当选。' : `选举结果：${chosen.join('；')}。`
}

const opening = ({ date, meeting }: Facts): string => `${chineseDate(date)}，${meeting}进行选举。`

/** An election of one round as it was; of several, each under its heading with why it was held. */
function roundBlocks(all: Facts): readonly Block[] {
  const rounds = roundsOf(all)
  const ruled = paragraph(`计票依据：${all.basis}。`)
  if (rounds.length === 1) {
    return [paragraph(`${opening(all)}${figures(all)}`), votes(all), ruled, ...all.steps.map(paragraph)]
  }
  return [
    paragraph(`${opening(all)}共投票${rounds.length}轮。`),
    ruled,
    ...rounds.flatMap((round, index) => [
      numberedHeading(index + 1, `第${chineseNumeral(index + 1)}轮投票`),
      paragraph(`${round.reason === undefined ? '' : `${round.reason}。`}${figures(round)}`),
      votes(round),
      ...round.steps.map(paragraph),
    ]),
  ]
}

/**
 * 选举结果报告单: figures, votes and how they were compared, of every round with why it was held, and who was elected. A void election says
 * so and names nobody.
 */
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
      ...roundBlocks(all),
      paragraph(outcome(all)),
      signing(['总监票人', '监票人', '计票人', '唱票人']),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: roundsOf(all).flatMap(({ posts }) =>
      posts.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
    ),
  }),
})

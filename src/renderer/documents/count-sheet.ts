import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { answers, asks, signing } from './blocks'
import { defineDocument } from './define-document'
import { count, day, said } from './facts'
import { candidateWords, isVotedOn, NOTHING_VOTED_ON, votedOn } from './posts'

const facts = z
  .strictObject({
    organisation: said.max(100),
    meeting: said.max(100),
    date: day,
    ...votedOn,
    /** Ballots there will be at most: so many strokes of 正 there is room for. */
    ballots: z.number().int().positive().max(2000),
    /** Figures known already; the others are written in by hand. */
    entitled: count.optional(),
    present: count.optional(),
    issued: count.optional(),
  })
  .refine(isVotedOn, NOTHING_VOTED_ON)
type Facts = z.output<typeof facts>

const known = (figure: number | undefined): string => (figure === undefined ? '' : `${figure}`)

const figures = ({ entitled, present, issued }: Facts): Block => ({
  kind: 'grid',
  columns: [22, 20, 22, 20, 22, 20, 22, 22],
  rows: [
    {
      height: 10,
      cells: [
        asks('应到'),
        { ...answers(known(entitled)), align: 'centre' },
        asks('实到'),
        { ...answers(known(present)), align: 'centre' },
        asks('发出'),
        { ...answers(known(issued)), align: 'centre' },
        asks('收回'),
        answers(''),
      ],
    },
    { height: 10, cells: [asks('有效票'), answers('', 3), asks('废票'), answers('', 3)] },
  ],
})

/** Squares for votes against and abstaining, which are few. */
const FEW = 4

/** One row for each name, a square for every five votes. */
const tally = (head: string, names: readonly string[], ballots: number): Block => ({
  kind: 'grid',
  headed: true,
  columns: [29, 60, 13, 22, 12, 22, 12],
  rows: [
    {
      height: 9,
      cells: [asks(head), asks('赞成'), asks('票数'), asks('反对'), asks('票数'), asks('弃权'), asks('票数')],
    },
    ...names.map(name => ({
      height: 12,
      cells: [
        asks(name),
        { text: '', boxes: Math.ceil(ballots / 5) },
        answers(''),
        { text: '', boxes: FEW },
        answers(''),
        { text: '', boxes: FEW },
        answers(''),
      ],
    })),
  ],
})

const tallies = ({ posts, matters, ballots }: Facts): readonly Block[] => [
  ...posts.flatMap(post => [
    { kind: 'heading', level: 1, text: `${post.title}（应选 ${post.seats} 人）` } as const,
    tally(
      '候选人',
      post.candidates.map((_, nth) => candidateWords(post, nth)),
      ballots,
    ),
  ]),
  ...(matters.length === 0 ? [] : [tally('表决事项', matters, ballots)]),
]

/** 计票单: the figures of the count, squares to draw 正 in, and those who answer for them (domain handbook §4.6). */
export const countSheet = defineDocument({
  id: 'count-sheet',
  title: '计票单',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'sheet',
    title: `${all.meeting}计票单`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.meeting}计票单` },
      { kind: 'number', text: chineseDate(all.date) },
      figures(all),
      { kind: 'note', text: '每格画一个“正”字，计五票。' },
      ...tallies(all),
      ...(all.posts.length === 0 ? [] : [signing(['另选他人及票数'], 1)]),
      signing(['总监票人', '监票人', '计票人', '唱票人']),
    ],
    names: all.posts.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
  }),
})

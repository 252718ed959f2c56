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
export type CountSheetFacts = z.input<typeof facts>
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

/** A square for every five votes. Against and abstaining are few, and have a row of squares. */
const squares = { 赞成: (ballots: number) => Math.ceil(ballots / 5), 反对: () => 5, 弃权: () => 5 } as const
const choices = ['赞成', '反对', '弃权'] as const

type GridRow = Extract<Block, { kind: 'grid' }>['rows'][number]

const choiceRows = (name: string, ballots: number): GridRow[] =>
  choices.map((choice, nth) => ({
    height: 10,
    cells: [
      nth === 0 ? asks(name) : answers(''),
      { text: choice, align: 'centre' },
      { text: '', boxes: squares[choice](ballots) },
      answers(''),
    ],
  }))

const tally = (head: string, names: readonly string[], ballots: number): Block => ({
  kind: 'grid',
  columns: [36, 16, 98, 20],
  rows: [
    { height: 9, cells: [asks(head), asks('项目'), asks('画“正”计票'), asks('票数')] },
    ...names.flatMap(name => choiceRows(name, ballots)),
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
      ...tallies(all),
      ...(all.posts.length === 0 ? [] : [signing(['另选他人及票数'], 1)]),
      signing(['总监票人', '监票人', '计票人', '唱票人']),
    ],
    names: all.posts.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
  }),
})

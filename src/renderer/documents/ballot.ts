import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { defineDocument } from './define-document'
import { day, said } from './facts'
import { candidateWords, isVotedOn, NOTHING_VOTED_ON, votedOn, type Post } from './posts'

const facts = z
  .strictObject({
    organisation: said.max(100),
    /** Name of the meeting, in full. */
    meeting: said.max(100),
    date: day,
    ...votedOn,
    copies: z.number().int().min(1).max(1000),
    /** The first number, where ballots are numbered; those of a secret vote are not. */
    numberedFrom: z.number().int().positive().optional(),
    /** 填写说明; those that follow from what is voted on where none are given. */
    instructions: z.array(said).optional(),
  })
  .refine(isVotedOn, NOTHING_VOTED_ON)
type Facts = z.output<typeof facts>

const SIGN = '○'

/** How to fill it in (domain handbook §4.6): what is left blank counts as 弃权, too many make it invalid, others only with 反对. */
function instructionsOf({ posts, matters, instructions }: Facts): readonly string[] {
  if (instructions !== undefined) return instructions
  const what = posts.length > 0 ? '候选人' : '事项'
  const seats = posts.map(({ title, seats: open }) => `${title}${open}人`).join('、')
  return [
    `对每${posts.length > 0 ? '名' : '项'}${what}，在“赞成”“反对”“弃权”中选一栏画“${SIGN}”；都不画的视为弃权。`,
    ...(posts.length > 0
      ? [
          `应选：${seats}。某一职务所选人数等于或少于应选人数的有效，多于应选人数的该职务的选票无效。`,
          '反对候选人的，可以另选他人，写上姓名并在“赞成”栏画“○”。',
        ]
      : []),
    ...(matters.length > 0 && posts.length > 0 ? ['表决事项的画法相同。'] : []),
  ]
}

const postRows = (post: Post): readonly (readonly string[])[] => [
  ...post.candidates.map((_, nth) => [nth === 0 ? post.title : '', candidateWords(post, nth), '', '', '']),
  ...Array.from({ length: post.seats }, () => ['', '另选他人：', '', '／', '／']),
]

const choices = [
  { heading: '赞成', width: 22, align: 'centre' },
  { heading: '反对', width: 22, align: 'centre' },
  { heading: '弃权', width: 22, align: 'centre' },
] as const

const postTable = (posts: readonly Post[]): Block => ({
  kind: 'table',
  columns: [
    { heading: '职务', width: 40, align: 'centre', joined: true },
    { heading: '候选人', width: 74, align: 'left' },
    ...choices,
  ],
  rows: posts.flatMap(postRows).map(row => [...row]),
  rowHeight: 8,
})

const matterTable = (matters: readonly string[]): Block => ({
  kind: 'table',
  columns: [
    { heading: '序号', width: 14, align: 'centre' },
    { heading: '表决事项', width: 100, align: 'left' },
    ...choices,
  ],
  rows: matters.map((text, nth) => [`${nth + 1}`, text, '', '', '']),
  rowHeight: 10,
})

function ballotBlocks(all: Facts, nth: number): readonly Block[] {
  const { numberedFrom } = all
  return [
    { kind: 'title', text: `${all.meeting}${all.posts.length > 0 ? '选票' : '表决票'}` },
    ...(numberedFrom === undefined
      ? []
      : [{ kind: 'number', text: `№ ${String(numberedFrom + nth).padStart(4, '0')}` } as const]),
    ...(all.posts.length === 0 ? [] : [postTable(all.posts)]),
    ...(all.matters.length === 0 ? [] : [matterTable(all.matters)]),
    ...instructionsOf(all).map((text, at): Block => ({ kind: 'note', text: `${at + 1}.${text}` })),
    { kind: 'ends', left: `${all.organisation}（盖章）`, right: chineseDate(all.date) },
  ]
}

/** 选票 or 表决票: as many alike on a sheet as fit, cut apart, each with the place of the seal. */
export const ballot = defineDocument({
  id: 'ballot',
  title: '选票、表决票',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'slips',
    title: `${all.meeting}${all.posts.length > 0 ? '选票' : '表决票'}`,
    author: all.organisation,
    blocks: Array.from({ length: all.copies }, (_, nth) => [
      ...(nth === 0 ? [] : [{ kind: 'cut' } as const]),
      ...ballotBlocks(all, nth),
    ]).flat(),
    names: all.posts.flatMap(({ candidates }) => candidates.map(({ name }) => name)),
  }),
})

import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { answers, asks, signing } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const area = z.string().regex(/^\d{1,12}(\.\d{1,12})?$/, '面积应写成 86.35 这样的数字。')

const slip = z.strictObject({
  number: said.max(40),
  /** 专有部分坐落 */
  location: said.max(100),
  /** ㎡, as a decimal text. */
  area,
  /** 投票权数 as the scheme of the vote counts it. */
  weight: said.max(40).optional(),
})

const facts = z.strictObject({
  /** Who organises the vote, in full. */
  organisation: said.max(100),
  /** What the vote is called, e.g. 文和园小区2026年第一次业主大会. */
  title: said.max(100),
  matters: z.array(said).min(1, '请填表决事项。'),
  ballots: z.array(slip).min(1, '请填要印的表决票。').max(2000),
  /** Last day it is taken back. */
  until: day.optional(),
  /** 从众: by which rule of the estate a voter may go with the majority, and ballots not handed in do; absent: none does. */
  followMajority: said.max(200).optional(),
  /** Ways it may be delivered. */
  ways: z.array(said).default(['当面', '信报箱', '按登记的联系方式']),
  instructions: z.array(said).optional(),
  issuedOn: day,
})
type Facts = z.output<typeof facts>
type Slip = Facts['ballots'][number]

const instructionsOf = ({ instructions, until, followMajority }: Facts): readonly string[] =>
  instructions ?? [
    `对每一事项，在“赞成”“反对”“弃权”${followMajority === undefined ? '' : '“从众”'}中选一栏画“○”，由业主本人签名；委托他人的，附书面委托书。`,
    ...(followMajority === undefined
      ? []
      : [`选“从众”的，以及送达后到期没有交回的，计入人数和面积都占多数的意见（依据：${followMajority}）。`]),
    ...(until === undefined ? [] : [`请于${chineseDate(until)}前交回。`]),
  ]

const whose = ({ location, area: floor, weight }: Slip): Block => ({
  kind: 'grid',
  columns: [34, 62, 14, 28, 24, 18],
  rows: [
    {
      height: 9,
      cells: [
        asks('专有部分坐落'),
        answers(location),
        asks('面积'),
        answers(`${floor}㎡`),
        asks('投票权数'),
        answers(weight),
      ],
    },
  ],
})

function matterTable({ matters, followMajority }: Facts): Block {
  const choices = ['赞成', '反对', '弃权', ...(followMajority === undefined ? [] : ['从众'])]
  return {
    kind: 'table',
    columns: [
      { heading: '序号', width: 14, align: 'centre' },
      { heading: '表决事项', width: 166 - choices.length * 20, align: 'left' },
      ...choices.map(heading => ({ heading, width: 20, align: 'centre' as const })),
    ],
    rows: matters.map((text, nth) => [`${nth + 1}`, text, ...choices.map(() => '')]),
    rowHeight: 8,
  }
}

const stub = (all: Facts, { number, location }: Slip): readonly Block[] => [
  { kind: 'tear', text: `沿此线撕下　存根　№ ${number}　${location}` },
  {
    kind: 'grid',
    columns: [34, 56, 34, 56],
    rows: [
      { height: 9, cells: [asks('领票业主签字'), answers(''), asks('联系电话'), answers('')] },
      { height: 9, cells: [asks('代理人签字'), answers(''), asks('领票时间'), answers('')] },
      { height: 9, cells: [asks('送达方式'), answers(all.ways.map(way => `□${way}`).join('　'), 3)] },
    ],
  },
]

const slipBlocks = (all: Facts, one: Slip): readonly Block[] => [
  { kind: 'title', text: `${all.title}表决票` },
  { kind: 'number', text: `№ ${one.number}` },
  whose(one),
  matterTable(all),
  ...instructionsOf(all).map((text, at): Block => ({ kind: 'note', text: `${at + 1}.${text}` })),
  signing(['业主签名', '日期']),
  { kind: 'ends', left: `${all.organisation}（盖章）`, right: chineseDate(all.issuedOn) },
  ...stub(all, one),
]

/** 业主表决票 with its stub (domain handbook §4.4). The owner's name is not printed: the roll knows it by the number. */
export const ownersBallot = defineDocument({
  id: 'owners-ballot',
  title: '业主表决票',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'slips',
    title: `${all.title}表决票`,
    author: all.organisation,
    blocks: all.ballots.flatMap((one, nth) => [
      ...(nth === 0 ? [] : [{ kind: 'cut' } as const]),
      ...slipBlocks(all, one),
    ]),
    names: [],
  }),
})

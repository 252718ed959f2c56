import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate, chineseDateTime } from '../domain/text/chinese-date'
import { defineDocument } from './define-document'
import { day, moment, said, textOr } from './facts'
import { minutesBody, nextHeading } from './minutes-body'
import { asWritten, person } from './people'

const decision = textOr(
  z.strictObject({ text: said, responsible: said.optional(), due: day.optional() }),
  text => ({ text }),
)
type Decision = z.output<typeof decision>

const paragraphs = z.preprocess(
  value => (typeof value === 'string' ? value.split(/\n+/) : value),
  z.array(said).default([]),
)

const facts = z.strictObject({
  /** Name of the meeting, e.g. 文和园物业服务提升促进会成立大会. */
  title: said.max(100),
  date: moment,
  place: said.max(100),
  chair: said.max(100),
  recorder: said.max(100),
  present: z.array(person).default([]),
  absent: z.array(person).default([]),
  /** 缺席 without excuse. */
  missing: z.array(person).default([]),
  /** 委托: who, and whom they sent, as it is to be printed. */
  proxies: z.array(said).default([]),
  observers: z.array(person).default([]),
  agenda: z.array(said).default([]),
  decisions: z.array(decision).default([]),
  body: paragraphs,
  /** 纪要标志; by default the organisation's or the meeting's name with 会议纪要. */
  mark: said.max(60).optional(),
  /** The body that met, in full. */
  organisation: said.max(100).optional(),
  /** The office that issues the minutes; by default the organisation. */
  issuer: said.max(100).optional(),
  /** The nth minutes of the year. */
  nth: z.number().int().positive().optional(),
  issuedOn: day.optional(),
  /** 分送 */
  distribution: z.array(said).default([]),
})
export type MinutesFacts = z.input<typeof facts>
type Facts = z.output<typeof facts>

const unnamed = (title: string): string => title.replace(/纪要$/, '')

/** 促进会 + 会议纪要; a title that already ends in 会议 only takes 纪要. */
const asMinutes = (name: string): string => {
  const plain = unnamed(name)
  return plain.endsWith('会议') ? `${plain}纪要` : `${plain}会议纪要`
}

const markOf = ({ mark, organisation, title }: Facts): string =>
  mark ?? (organisation === undefined ? `${unnamed(title)}纪要` : asMinutes(organisation))

/** The title proper stands under the mark unless the mark already says it. */
const titleBlocks = (all: Facts): readonly Block[] => {
  const text = `${unnamed(all.title)}纪要`
  return markOf(all) === text ? [] : [{ kind: 'title', text }]
}

const headBlocks = (all: Facts): readonly Block[] => {
  const issuer = all.issuer ?? all.organisation
  const date = chineseDate(all.issuedOn ?? all.date)
  return [
    { kind: 'mark', text: markOf(all) },
    ...(all.nth === undefined
      ? []
      : [{ kind: 'centred', text: `〔${all.date.slice(0, 4)}〕第${all.nth}次` } as const]),
    { kind: 'space', lines: 1 },
    issuer === undefined ? { kind: 'centred', text: date } : { kind: 'ends', left: issuer, right: date },
    { kind: 'space', lines: 1 },
    ...titleBlocks(all),
  ]
}

const doings =
  /^(听取|审议|表决|选举|推选|研究|讨论|通报|部署|传达|学习|颁发|报告|宣布|总结|安排|协商|签订|签署|成立|通过|观看|宣读|介绍|征求)/

/** 会议听取……，审议通过……: as doings where the agenda is written so, else as a numbered list. */
function agendaWords(agenda: readonly string[]): string {
  const items = agenda.map(item => item.replace(/[。；，]$/, ''))
  if (items.length === 0) return ''
  if (items.every(item => doings.test(item))) return `会议${items.join('，')}。`
  return `会议议程：${items.map((item, i) => `（${i + 1}）${item}`).join('；')}。`
}

/** How minutes begin, unless the clerk wrote the beginning: when, where, who took the chair, what was on the agenda. */
function openingBlocks(all: Facts): readonly Block[] {
  const name = unnamed(all.title)
  if (all.body.some(text => text.includes('纪要如下'))) return []
  const text = `${chineseDateTime(all.date)}，${all.chair}在${all.place}主持召开${name}。${agendaWords(all.agenda)}现将有关事项纪要如下：`
  return [{ kind: 'paragraph', text }]
}

const isCharged = ({ responsible, due }: Decision): boolean => responsible !== undefined || due !== undefined

function decisionBlocks({ decisions, body }: Facts): readonly Block[] {
  if (decisions.length === 0) return []
  const heading: Block = { kind: 'heading', level: 1, text: `${nextHeading(body)}议定事项` }
  if (!decisions.some(isCharged)) {
    return [
      heading,
      ...decisions.map(({ text }, i): Block => ({ kind: 'paragraph', text: `${i + 1}.${text}` })),
    ]
  }
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { heading: '序号', width: 13, align: 'centre' },
        { heading: '议定事项', width: 65, align: 'left' },
        { heading: '责任单位', width: 35, align: 'centre' },
        { heading: '完成时限', width: 43, align: 'centre' },
      ],
      rows: decisions.map(({ text, responsible, due }, i) => [
        String(i + 1),
        text,
        responsible ?? '',
        due === undefined ? '' : chineseDate(due),
      ]),
    },
  ]
}

function peopleBlocks(all: Facts): readonly Block[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['出席', all.present.map(asWritten)],
    ['委托', all.proxies],
    ['请假', all.absent.map(asWritten)],
    ['缺席', all.missing.map(asWritten)],
    ['列席', all.observers.map(asWritten)],
    ['主持', [all.chair]],
    ['记录', [all.recorder]],
  ]
  const filled = rows.filter(([, people]) => people.length > 0)
  return [
    { kind: 'space', lines: 1 },
    ...filled.map(([label, people]): Block => ({ kind: 'people', label, people: [...people] })),
  ]
}

const imprintBlocks = (all: Facts): readonly Block[] =>
  all.distribution.length === 0
    ? []
    : [
        {
          kind: 'imprint',
          sentTo: all.distribution,
          unit: all.issuer ?? all.organisation ?? '',
          date: chineseDate(all.issuedOn ?? all.date),
        },
      ]

/** 会议纪要 in the skeleton of GB/T 9704-2012 §10.3: mark, number, date, opening, body, what was decided, who was there. */
export const minutes = defineDocument({
  id: 'minutes',
  title: '会议纪要',
  keeping: { kind: 'kept' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${unnamed(all.title)}纪要`,
    author: all.issuer ?? all.organisation ?? '',
    blocks: [
      ...headBlocks(all),
      ...openingBlocks(all),
      ...minutesBody(all.body),
      ...decisionBlocks(all),
      ...peopleBlocks(all),
      ...imprintBlocks(all),
    ],
    names: [
      ...new Set([...all.present, ...all.absent, ...all.missing, ...all.observers].map(({ name }) => name)),
      all.chair,
      all.recorder,
    ],
  }),
})

import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { count, day, said } from './facts'
import { answering, answeringAsks, proofFoot, proofHead } from './office-facts'

const facts = z
  .strictObject({
    ...answering,
    matter: said.max(80),
    from: day,
    to: day,
    places: said.max(100),
    /** How many objections were made, and what became of them. */
    objections: count.max(9999).default(0),
    handling: said.max(400).optional(),
  })
  .refine(({ from, to }) => to >= from, { path: ['to'], message: '公示的止日不能早于起日。' })
  .refine(({ to, issuedOn }) => to < issuedOn, {
    path: ['to'],
    message: '公示还没有期满，期满的次日起才能说明公示情况。',
  })
  .refine(({ objections, handling }) => objections === 0 || handling !== undefined, {
    path: ['handling'],
    message: '收到过异议，请写明怎样办理、怎样答复的。',
  })
type Facts = z.output<typeof facts>

const DAY = 86_400_000
const daysOf = ({ from, to }: Facts): string =>
  `${(Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY + 1}`

const objectionWords = ({ objections, handling }: Facts): string =>
  objections === 0 ? '没有收到异议' : `收到异议${objections}件。${handling ?? ''}`.replace(/。$/u, '')

/** 公示情况说明: that something was publicly shown, how long and where, and what was said against it. */
export const noticeStatement = defineOfficePaper({
  id: 'notice-statement',
  title: '公示情况说明',
  keeping: { kind: 'numbered', sign: '证' },
  certifies: false,
  asks: [
    { fact: 'matter', label: '公示事项', kind: 'line', required: true, hint: '例如：2026年度优秀志愿者名单' },
    { fact: 'from', label: '公示起日', kind: 'day', required: true },
    { fact: 'to', label: '公示止日', kind: 'day', required: true },
    { fact: 'places', label: '公示地点', kind: 'line', required: true },
    { fact: 'objections', label: '收到异议', kind: 'number', hint: '件数，没有的不填' },
    { fact: 'handling', label: '异议办理', kind: 'text' },
    ...answeringAsks,
  ],
  facts,
  wording: {
    title: '关于{公示事项}公示情况的说明',
    body: [
      '{公示事项}于{公示起日}至{公示止日}在{公示地点}公示，共{公示天数}日。',
      '公示期间{异议情况}。',
      '特此说明。',
    ],
  },
  terms: [
    { name: '公示事项', use: 'required', value: ({ matter }) => matter },
    { name: '公示起日', use: 'required', value: ({ from }) => chineseDate(from) },
    { name: '公示止日', use: 'required', value: ({ to }) => chineseDate(to) },
    { name: '异议情况', use: 'required', value: objectionWords },
    { name: '公示地点', use: 'free', value: ({ places }) => places },
    { name: '公示天数', use: 'free', value: daysOf },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ matter }) => matter,
  layout: (all, { title, paragraphs }) => ({
    form: 'official',
    title,
    author: all.organisation,
    blocks: [...proofHead(title, all.number), ...paragraphs.map(paragraph), ...proofFoot(all)],
    names: [],
  }),
})

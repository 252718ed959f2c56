import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { said } from './facts'
import { answering, answeringAsks } from './office-facts'

const item = z.strictObject({
  title: said.max(60),
  copies: z.number().int().positive().max(9999).default(1),
  /** 原件、复印件, a condition. */
  note: said.max(30).optional(),
})

const facts = z.strictObject({
  ...answering,
  /** Who brought it: a person or a unit. */
  from: said.max(60),
  purpose: said.max(60).optional(),
  items: z.array(item).min(1).max(30),
})
type Facts = z.output<typeof facts>

const itemTable = ({ items }: Facts): Block => ({
  kind: 'table',
  columns: [
    { heading: '序号', width: 14, align: 'centre' },
    { heading: '名称', width: 92, align: 'left' },
    { heading: '份（件）数', width: 30, align: 'centre' },
    { heading: '说明', width: 44, align: 'left' },
  ],
  rows: items.map(({ title, copies, note = '' }, nth) => [`${nth + 1}`, title, `${copies}`, note]),
})

/** 收条: what was handed in by whom, twice on a sheet: one part to keep, one to give. */
export const receipt = defineOfficePaper({
  id: 'receipt',
  title: '收条（回执）',
  keeping: { kind: 'numbered', sign: '收' },
  certifies: false,
  asks: [
    {
      fact: 'from',
      label: '交来人',
      kind: 'line',
      required: true,
      known: 'name',
      hint: '个人或者单位',
    },
    { fact: 'purpose', label: '用于', kind: 'line' },
    {
      fact: 'items',
      label: '收到的材料',
      kind: 'rows',
      required: true,
      columns: [
        { fact: 'title', label: '名称', kind: 'line', width: 220 },
        { fact: 'copies', label: '份数', kind: 'number', width: 64 },
        { fact: 'note', label: '原件、复印件等', kind: 'line', width: 120 },
      ],
    },
    ...answeringAsks,
  ],
  facts,
  wording: { title: '收条', body: ['今收到{交来人}交来下列材料[，用于{用途}]：'] },
  terms: [
    { name: '交来人', use: 'required', value: ({ from }) => from },
    { name: '用途', use: 'optional', value: ({ purpose }) => purpose },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ from, items }) => `${from}　${items.map(({ title }) => title).join('、')}`,
  layout: (all, { title, paragraphs }) => {
    const part = (whose: string): readonly Block[] => [
      { kind: 'title', text: `${title}（${whose}）` },
      { kind: 'number', text: all.number },
      ...paragraphs.map(paragraph),
      itemTable(all),
      paragraph(`收件人：${all.clerk}${all.phone === undefined ? '' : `　　联系电话：${all.phone}`}`),
      { kind: 'ends', left: `${all.organisation}（盖章）`, right: chineseDate(all.issuedOn) },
    ]
    return {
      form: 'slips',
      title: `${title}（${all.from}）`,
      author: all.organisation,
      blocks: [...part('存根'), { kind: 'cut' }, ...part('交来件人')],
      names: [all.from],
    }
  },
})

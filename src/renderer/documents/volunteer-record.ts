import { z } from 'zod'
import type { Block } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph, signing } from './blocks'
import { defineOfficePaper } from './define-office-paper'
import { day, said } from './facts'
import { nameAsk, issuer, organisationAsk } from './office-facts'

const service = z.strictObject({
  date: day,
  content: said.max(60),
  /** What was served, without the way there and back. */
  hours: z
    .number()
    .positive()
    .max(24)
    .refine(hours => Math.round(hours * 10) / 10 === hours, '时长最多写一位小数，例如 2.5。'),
})

const facts = z
  .strictObject({
    ...issuer,
    number: said.max(40),
    name: said.max(50),
    idType: said.max(20).default('居民身份证'),
    idNumber: said.max(40),
    /** 志愿者编号, where one was given. */
    volunteerNo: said.max(40).optional(),
    services: z.array(service).min(1).max(200),
    director: said.max(50),
    clerk: said.max(50),
    phone: said.max(50),
    remarks: said.max(200).optional(),
  })
  .superRefine(({ services, issuedOn }, context) => {
    const perDay = new Map<string, number>()
    for (const [at, { date, hours }] of services.entries()) {
      const path = ['services', at, 'date']
      const soFar = (perDay.get(date) ?? 0) + hours
      perDay.set(date, soFar)
      if (date > issuedOn) context.addIssue({ code: 'custom', path, message: '服务日期在出具日期以后。' })
      if (soFar > 24) context.addIssue({ code: 'custom', path, message: '同一天的时长加起来超过 24 小时。' })
    }
  })
type Facts = z.output<typeof facts>

/** Added in tenths of an hour, so that 0.1 and 0.2 are 0.3. */
const totalHours = ({ services }: Facts): string =>
  `${services.reduce((sum, { hours }) => sum + Math.round(hours * 10), 0) / 10}`

const daysOf = ({ services }: Facts): readonly string[] => services.map(({ date }) => date).toSorted()

const serviceTable = (all: Facts): Block => ({
  kind: 'table',
  columns: [
    { heading: '序号', width: 14, align: 'centre' },
    { heading: '日期', width: 42, align: 'centre' },
    { heading: '服务内容', width: 82, align: 'left' },
    { heading: '时长（小时）', width: 32, align: 'centre' },
  ],
  rows: all.services
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ date, content, hours }, nth) => [`${nth + 1}`, chineseDate(date), content, `${hours}`]),
})

/** 志愿服务记录证明: free of charge and true to the record (志愿服务条例 §19; 民政部令第67号; domain handbook §5.4). Both sign by hand. */
export const volunteerRecord = defineOfficePaper({
  id: 'volunteer-record',
  title: '志愿服务记录证明',
  keeping: { kind: 'numbered', sign: '志' },
  certifies: true,
  asks: [
    nameAsk,
    {
      fact: 'idType',
      label: '证件类型',
      kind: 'line',
      choices: ['居民身份证', '港澳居民居住证', '台湾居民居住证', '护照'],
      hint: '不填为居民身份证',
    },
    { fact: 'idNumber', label: '证件号码', kind: 'line', required: true, known: 'idNumber' },
    { fact: 'volunteerNo', label: '志愿者编号', kind: 'line', known: 'volunteerNo' },
    {
      fact: 'services',
      label: '服务情况',
      kind: 'rows',
      required: true,
      known: 'services',
      hint: '按实际服务时间填写，不算往返途中；志愿服务里已确认的时长自动填入',
      columns: [
        { fact: 'date', label: '日期', kind: 'day', width: 140 },
        { fact: 'content', label: '服务内容', kind: 'line', width: 200 },
        { fact: 'hours', label: '小时', kind: 'number', width: 72 },
      ],
    },
    organisationAsk,
    { fact: 'director', label: '负责人', kind: 'line', required: true, known: 'director' },
    { fact: 'clerk', label: '经办人', kind: 'line', required: true, known: 'clerk' },
    { fact: 'phone', label: '联系电话', kind: 'line', required: true, known: 'phone' },
    { fact: 'remarks', label: '其他', kind: 'line' },
  ],
  facts,
  wording: {
    title: '志愿服务记录证明',
    body: [
      '兹证明{姓名}（{证件类型}号码：{证件号码}[，志愿者编号：{志愿者编号}]）于{开始日期}至{结束日期}参加本单位组织的志愿服务{次数}次，服务时长共{服务时长}小时。',
      '服务时长按实际服务时间记录，不含往返途中时间。[{其他}]服务情况如下：',
    ],
  },
  terms: [
    { name: '姓名', use: 'required', value: ({ name }) => name },
    { name: '证件类型', use: 'required', value: ({ idType }) => idType },
    { name: '证件号码', use: 'required', value: ({ idNumber }) => idNumber },
    { name: '服务时长', use: 'required', value: totalHours },
    { name: '志愿者编号', use: 'optional', value: ({ volunteerNo }) => volunteerNo },
    { name: '开始日期', use: 'free', value: all => chineseDate(daysOf(all)[0] ?? '') },
    { name: '结束日期', use: 'free', value: all => chineseDate(daysOf(all).at(-1) ?? '') },
    { name: '次数', use: 'free', value: ({ services }) => `${services.length}` },
    { name: '其他', use: 'optional', value: ({ remarks }) => remarks },
  ],
  subject: all => `${all.name}　志愿服务 ${totalHours(all)} 小时`,
  layout: (all, { title, paragraphs }) => ({
    form: 'sheet',
    title: `${title}（${all.name}）`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'number', text: `证明编号：${all.number}` },
      ...paragraphs.map(paragraph),
      serviceTable(all),
      paragraph(`开具单位：${all.organisation}`),
      paragraph(`负责人：${all.director}　　经办人：${all.clerk}　　联系电话：${all.phone}`),
      signing(['负责人签字', '经办人签字']),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: `${all.organisation}（盖章）`, date: chineseDate(all.issuedOn) },
    ],
    names: [all.name],
  }),
})

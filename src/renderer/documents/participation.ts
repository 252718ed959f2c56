import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineOfficePaper } from './define-office-paper'
import { day, said } from './facts'
import {
  answering,
  answeringAsks,
  idNumberAsk,
  nameAsk,
  personFacts,
  proofOfPerson,
  purposeAsk,
} from './office-facts'

const facts = z
  .strictObject({
    ...answering,
    ...personFacts,
    activity: said.max(80),
    from: day,
    to: day.optional(),
    /** What the person did there. */
    role: said.max(60).optional(),
    hours: z.number().positive().max(10_000).optional(),
    purpose: said.max(60),
  })
  .refine(({ from, to }) => to === undefined || to >= from, {
    path: ['to'],
    message: '止日不能早于起日。',
  })
  .refine(({ from, to, issuedOn }) => (to ?? from) <= issuedOn, {
    path: ['to'],
    message: '活动还没有结束，结束以后再开具。',
  })

/** 参加活动证明: that somebody took part in what the office itself organised. */
export const participation = defineOfficePaper({
  id: 'participation',
  title: '参加活动证明',
  keeping: { kind: 'numbered', sign: '证' },
  certifies: true,
  asks: [
    nameAsk,
    idNumberAsk,
    { fact: 'activity', label: '活动名称', kind: 'line', required: true, hint: '本单位组织的活动' },
    { fact: 'from', label: '起日', kind: 'day', required: true },
    { fact: 'to', label: '止日', kind: 'day', hint: '只有一天的不填' },
    { fact: 'role', label: '承担的工作', kind: 'line' },
    { fact: 'hours', label: '累计小时', kind: 'number' },
    purposeAsk,
    ...answeringAsks,
  ],
  facts,
  wording: {
    title: '参加活动证明',
    body: [
      '兹证明{姓名}[（身份证号码{身份证号码}）]于{起日}[至{止日}]参加本单位组织的“{活动名称}”活动[，承担{承担的工作}][，累计{累计小时}小时]。',
      '此证明仅用于{用途}。',
      '特此证明。',
    ],
  },
  terms: [
    { name: '姓名', use: 'required', value: ({ name }) => name },
    { name: '活动名称', use: 'required', value: ({ activity }) => activity },
    { name: '起日', use: 'required', value: ({ from }) => chineseDate(from) },
    { name: '用途', use: 'required', value: ({ purpose }) => purpose },
    {
      name: '止日',
      use: 'optional',
      value: ({ to }) => (to === undefined ? undefined : chineseDate(to)),
    },
    { name: '身份证号码', use: 'optional', value: ({ idNumber }) => idNumber },
    { name: '承担的工作', use: 'optional', value: ({ role }) => role },
    { name: '累计小时', use: 'optional', value: ({ hours }) => hours?.toString() },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: ({ name, activity }) => `${name}　${activity}`,
  layout: proofOfPerson,
})

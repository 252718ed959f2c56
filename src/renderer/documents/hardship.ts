import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineOfficePaper } from './define-office-paper'
import { day, said } from './facts'
import {
  addressAsk,
  answering,
  answeringAsks,
  idNumberAsk,
  materialsAsk,
  nameAsk,
  personAndPurpose,
  personFacts,
  proofOfPerson,
  purposeAsk,
} from './office-facts'

const facts = z
  .strictObject({
    ...answering,
    ...personFacts,
    address: said.max(100),
    /** How many live in the household. */
    members: z.number().int().positive().max(30),
    /** Yuan a month and head, as the person declares it. */
    income: z.number().nonnegative().max(100_000).optional(),
    reason: said.max(600),
    /** 入户调查: the day, and who went. */
    visitedOn: day,
    visitors: said.max(60),
    materials: said.max(200),
    purpose: said.max(60),
  })
  .refine(({ visitedOn, issuedOn }) => visitedOn <= issuedOn, {
    path: ['visitedOn'],
    message: '入户日期在出具日期以后。',
  })

/** 家庭经济困难情况说明: what a visit and the papers showed, for whoever checks the means (domain handbook §5.3). It proves no income and no property. */
export const hardship = defineOfficePaper({
  id: 'hardship',
  title: '家庭经济困难情况说明',
  keeping: { kind: 'numbered', sign: '证' },
  certifies: true,
  asks: [
    nameAsk,
    idNumberAsk,
    addressAsk,
    { fact: 'members', label: '家庭人口', kind: 'number', required: true, known: 'household' },
    { fact: 'income', label: '人均月收入', kind: 'number', hint: '元，按本人申报；不清楚的不要填' },
    { fact: 'reason', label: '困难情况', kind: 'text', required: true },
    { fact: 'visitedOn', label: '入户日期', kind: 'day', required: true },
    { fact: 'visitors', label: '入户人员', kind: 'line', required: true, hint: '两人以上，用顿号隔开' },
    materialsAsk,
    purposeAsk,
    ...answeringAsks,
  ],
  facts,
  wording: {
    title: '家庭经济困难情况说明',
    body: [
      '{姓名}[，身份证号码{身份证号码}]，现居住于{居住地址}，家庭人口{家庭人口}人[，本人申报家庭人均月收入{人均月收入}元]。',
      '{困难情况}',
      '{入户日期}，本单位{入户人员}入户了解，查看了{核验材料}，所见与本人陈述相符。',
      '本说明仅用于{用途}，供受理部门核对家庭经济状况时参考，不代替受理部门的核对。',
      '特此说明。',
    ],
  },
  terms: [
    { name: '姓名', use: 'required', value: ({ name }) => name },
    { name: '困难情况', use: 'required', value: ({ reason }) => reason },
    { name: '入户日期', use: 'required', value: ({ visitedOn }) => chineseDate(visitedOn) },
    { name: '核验材料', use: 'required', value: ({ materials }) => materials },
    { name: '用途', use: 'required', value: ({ purpose }) => purpose },
    { name: '居住地址', use: 'free', value: ({ address }) => address },
    { name: '家庭人口', use: 'free', value: ({ members }) => `${members}` },
    { name: '入户人员', use: 'free', value: ({ visitors }) => visitors },
    { name: '身份证号码', use: 'optional', value: ({ idNumber }) => idNumber },
    { name: '人均月收入', use: 'optional', value: ({ income }) => income?.toString() },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: personAndPurpose,
  layout: proofOfPerson,
})

import { z } from 'zod'
import { defineOfficePaper } from './define-office-paper'
import { said } from './facts'
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
  validDays,
} from './office-facts'

const facts = z.strictObject({
  ...answering,
  ...personFacts,
  sex: said.max(4).optional(),
  address: said.max(100),
  /** As it is known: 2019年3月. */
  since: said.max(20).optional(),
  /** What was seen to make sure of it: nothing is certified on hearsay (domain handbook §5.3). */
  materials: said.max(200),
  purpose: said.max(60),
  validDays,
})

/** 居住情况证明: who lives where since when, for one purpose, as papers that were seen show. */
export const residence = defineOfficePaper({
  id: 'residence',
  title: '居住情况证明',
  keeping: { kind: 'numbered', sign: '证' },
  certifies: true,
  validDays: 30,
  asks: [
    nameAsk,
    { fact: 'sex', label: '性别', kind: 'line', choices: ['男', '女'], known: 'sex' },
    idNumberAsk,
    addressAsk,
    { fact: 'since', label: '何时起居住', kind: 'line', hint: '例如：2019年3月；不清楚的不要填' },
    materialsAsk,
    purposeAsk,
    ...answeringAsks,
  ],
  facts,
  wording: {
    title: '居住情况证明',
    body: [
      '兹证明{姓名}[，{性别}][，身份证号码{身份证号码}]，现居住于{居住地址}[，自{起始时间}起在此居住]。',
      '以上情况经核验{核验材料}属实。',
      '此证明仅用于{用途}[，自出具之日起{有效天数}日内有效]。',
      '特此证明。',
    ],
  },
  terms: [
    { name: '姓名', use: 'required', value: ({ name }) => name },
    { name: '居住地址', use: 'required', value: ({ address }) => address },
    { name: '核验材料', use: 'required', value: ({ materials }) => materials },
    { name: '用途', use: 'required', value: ({ purpose }) => purpose },
    { name: '性别', use: 'optional', value: ({ sex }) => sex },
    { name: '身份证号码', use: 'optional', value: ({ idNumber }) => idNumber },
    { name: '起始时间', use: 'optional', value: ({ since }) => since },
    { name: '有效天数', use: 'optional', value: all => all.validDays?.toString() },
    { name: '单位', use: 'free', value: ({ organisation }) => organisation },
  ],
  subject: personAndPurpose,
  layout: proofOfPerson,
})

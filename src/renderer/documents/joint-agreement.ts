import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { labelled, paragraph, signing } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'
import { minutesBody } from './minutes-body'

const facts = z.strictObject({
  title: said.max(100),
  /** The two that sign, in full: 甲方 and 乙方. */
  ownUnit: said.max(100),
  jointUnit: said.max(100),
  /** First and last day, both counted. */
  from: day,
  until: day,
  /** What was agreed; lines like 一、…… are headings. */
  terms: z.array(said).min(1, '请填约定事项。'),
})

/** 共建协议: what a community and a unit agree on, to be signed by both (domain handbook §1.2). */
export const jointAgreementSheet = defineDocument({
  id: 'joint-agreement',
  title: '共建协议',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'official',
    title: all.title,
    author: all.ownUnit,
    blocks: [
      { kind: 'title', text: all.title },
      ...labelled('甲方', all.ownUnit),
      ...labelled('乙方', all.jointUnit),
      paragraph('甲乙双方经协商，就党建共建达成以下协议：'),
      ...minutesBody(all.terms),
      paragraph(`本协议自${chineseDate(all.from)}起至${chineseDate(all.until)}止，一式两份，双方各执一份。`),
      { kind: 'space', lines: 1 },
      signing(['甲方（盖章）', '乙方（盖章）', '甲方代表', '乙方代表', '日期', '日期']),
    ],
    names: [],
  }),
})

import { z } from 'zod'
import { chineseDate, chineseDateTime } from '../domain/text/chinese-date'
import { labelled, numberLine, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, moment, said } from './facts'

const facts = z.strictObject({
  organisation: said.max(100),
  number: said.max(40),
  enterprise: said.max(100),
  /** Who of the enterprise is to come. */
  person: said.max(50).optional(),
  reason: said,
  talkAt: moment,
  place: said.max(100),
  measures: said.optional(),
  issuedOn: day,
})

/** 约谈通知书: to which talk an enterprise is called, about what, when and where (domain handbook §3.3). */
export const talkNotice = defineDocument({
  id: 'talk-notice',
  title: '约谈通知书',
  keeping: { kind: 'kept' },
  facts,
  layout: all => ({
    form: 'official',
    title: `约谈通知书${all.number}`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: '约谈通知书' },
      ...numberLine(all.number),
      { kind: 'salutation', name: all.enterprise, suffix: '：' },
      paragraph('现就下列事项约谈你单位，请按时到场：'),
      ...labelled('一、约谈事由', all.reason),
      ...labelled('二、约谈时间', chineseDateTime(all.talkAt)),
      ...labelled('三、约谈地点', all.place),
      ...labelled('四、参加人员', all.person ?? '你单位主要负责人和项目负责人'),
      ...labelled('五、有关要求', all.measures),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: all.person === undefined ? [] : [all.person],
  }),
})

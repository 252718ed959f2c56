import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { labelled, numberLine, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const facts = z.strictObject({
  organisation: said.max(100),
  number: said.max(40),
  enterprise: said.max(100),
  faults: z.array(said).min(1, '请写明存在的问题。'),
  measures: said,
  dueOn: day,
  issuedOn: day,
})

/** 整改通知书: what an enterprise is to put right and by when (domain handbook §3.3). */
export const rectificationNotice = defineDocument({
  id: 'rectification-notice',
  title: '整改通知书',
  keeping: { kind: 'kept' },
  facts,
  layout: all => ({
    form: 'official',
    title: `整改通知书${all.number}`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: '整改通知书' },
      ...numberLine(all.number),
      { kind: 'salutation', name: all.enterprise, suffix: '：' },
      paragraph('经检查、考核，你单位的物业服务存在下列问题：'),
      ...all.faults.map((fault, nth) => paragraph(`${nth + 1}.${fault}`)),
      ...labelled('整改要求', all.measures),
      paragraph(
        `请于${chineseDate(all.dueOn)}前完成整改，并将整改结果书面报送本单位。期满后本单位将组织复查。`,
      ),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})

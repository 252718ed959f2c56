import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { numberLine } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'
import { minutesBody } from './minutes-body'

const facts = z.strictObject({
  /** The association that reports, in full. */
  organisation: said.max(100),
  /** 2026年11月, 2026年第四季度 */
  period: said.max(40),
  /** Whom it goes to, e.g. the street office. */
  sentTo: said.max(100).optional(),
  number: said.max(40).optional(),
  issuedOn: day,
  /** The paragraphs; lines like 一、…… are headings. */
  body: z.array(said).min(1, '请填报告的正文。'),
})

/** 工作报告: what an association did in a month or a quarter, as it goes to the street office. */
export const associationReportSheet = defineDocument({
  id: 'association-report',
  title: '工作报告',
  keeping: { kind: 'numbered', sign: '报' },
  facts,
  layout: all => {
    const title = `${all.organisation}${all.period}工作报告`
    return {
      form: 'official',
      title,
      author: all.organisation,
      blocks: [
        { kind: 'title', text: title },
        ...numberLine(all.number),
        ...(all.sentTo === undefined
          ? []
          : [{ kind: 'salutation', name: all.sentTo, suffix: '：' } as const]),
        ...minutesBody(all.body),
        { kind: 'space', lines: 1 },
        { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
      ],
      names: [],
    }
  },
})

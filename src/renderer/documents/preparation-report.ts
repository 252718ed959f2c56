import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineDocument } from './define-document'
import { day, said } from './facts'
import { minutesBody } from './minutes-body'

const facts = z.strictObject({
  /** The association that is being prepared, in full. */
  organisation: said.max(100),
  /** Who reports. */
  reporter: said.max(100),
  date: day,
  /** The clerk's text; lines like 一、…… and （一）…… are headings. */
  body: z.array(said).min(1, '请填报告的正文。'),
})

/** 筹备情况报告: heard by the founding meeting (domain handbook §1.3). */
export const preparationReport = defineDocument({
  id: 'preparation-report',
  title: '筹备情况报告',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'official',
    title: `${all.organisation}筹备情况报告`,
    author: all.reporter,
    blocks: [
      { kind: 'title', text: `${all.organisation}筹备情况报告` },
      ...minutesBody(all.body),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.reporter, date: chineseDate(all.date) },
    ],
    names: [],
  }),
})

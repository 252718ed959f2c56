import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, posted } from './facts'

const facts = z.strictObject({
  organisation: posted.max(100),
  /** 2026年11月 */
  period: posted.max(40),
  asOf: day,
  summary: z.array(posted),
  /** What the rows are of: 小区, 物业企业. */
  side: posted.max(20),
  columns: z.array(posted).min(1, '还没有可通报的数字。'),
  rows: z.array(z.array(posted)).min(1, '这个月没有诉求，不用通报。'),
  note: posted,
})

const NAME_WIDTH = 44
const FIGURE_WIDTH = 17

/** 诉求办理通报: the figures of a month by estate or enterprise (domain handbook §1.9). It names no person. */
export const caseBulletin = defineDocument({
  id: 'case-bulletin',
  title: '诉求办理情况通报',
  keeping: { kind: 'printed' },
  facts,
  layout: all => {
    const title = `${all.organisation}${all.period}诉求办理情况通报`
    return {
      form: 'sheet-landscape',
      title,
      author: all.organisation,
      blocks: [
        { kind: 'title', text: title },
        { kind: 'number', text: `截至${chineseDate(all.asOf)}` },
        ...all.summary.map(paragraph),
        {
          kind: 'table',
          columns: [
            { heading: all.side, width: NAME_WIDTH, align: 'left' },
            ...all.columns.map(heading => ({ heading, width: FIGURE_WIDTH, align: 'centre' as const })),
          ],
          rows: all.rows,
        },
        paragraph(`注：${all.note}`),
      ],
      names: [],
    }
  },
})

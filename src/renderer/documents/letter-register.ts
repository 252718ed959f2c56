import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { signing } from './blocks'
import { defineDocument } from './define-document'
import { count, day, said } from './facts'

const letter = z.strictObject({
  number: said.max(40).optional(),
  name: said.max(50),
  unit: said.optional(),
  post: said.max(60),
  termFrom: day,
  termTo: day,
})

const facts = z.strictObject({
  organisation: said.max(100),
  letters: z.array(letter).min(1, '还没有开具聘书。'),
  emptyRows: count.max(50).default(2),
})

const headings = ['序号', '聘书编号', '姓名', '单位', '职务', '聘期', '签收', '领取日期'] as const
const widths = [12, 52, 26, 48, 30, 44, 24, 21] as const

/** 聘书发放登记表: who was given which letter, and their signature for it (domain handbook §5.5). */
export const letterRegister = defineDocument({
  id: 'letter-register',
  title: '聘书发放登记表',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'sheet-landscape',
    title: `${all.organisation}聘书发放登记表`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.organisation}聘书发放登记表` },
      {
        kind: 'table',
        columns: headings.map((heading, nth) => ({
          heading,
          width: widths[nth] ?? 20,
          align: heading === '单位' ? ('left' as const) : ('centre' as const),
        })),
        rows: [
          ...all.letters.map(({ number = '', name, unit = '', post, termFrom, termTo }, nth) => [
            `${nth + 1}`,
            number,
            name,
            unit,
            post,
            `${chineseDate(termFrom)}至${chineseDate(termTo)}`,
            '',
            '',
          ]),
          ...Array.from({ length: all.emptyRows }, () => headings.map(() => '')),
        ],
        rowHeight: 12,
      },
      signing(['经办人', '审核人'], 3),
    ],
    names: all.letters.map(({ name }) => name),
  }),
})

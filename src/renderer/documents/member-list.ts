import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const unit = z.strictObject({
  name: said.max(100),
  unitType: said.optional(),
  representative: said.max(50).optional(),
  post: said.optional(),
  phone: said.optional(),
  liaison: said.max(50).optional(),
  liaisonPhone: said.optional(),
  votes: z.boolean().optional(),
})

const facts = z.strictObject({
  organisation: said.max(100),
  asOf: day,
  units: z.array(unit).min(1, '还没有成员单位。'),
})
type Unit = z.output<typeof unit>

const headings = [
  '序号',
  '单位名称',
  '单位类型',
  '代表',
  '职务',
  '联系电话',
  '联络员',
  '联络员电话',
  '表决权',
] as const
const widths = [12, 58, 26, 26, 28, 34, 24, 34, 15] as const

const voting = (votes: boolean | undefined): string => {
  if (votes === undefined) return ''
  return votes ? '有' : '无'
}

const rowOf = (one: Unit, nth: number): string[] => [
  `${nth + 1}`,
  one.name,
  one.unitType ?? '',
  one.representative ?? '',
  one.post ?? '',
  one.phone ?? '',
  one.liaison ?? '',
  one.liaisonPhone ?? '',
  voting(one.votes),
]

/** 成员单位名单 (domain handbook §1.3). For inside use: it holds phone numbers where they are given. */
export const memberList = defineDocument({
  id: 'member-list',
  title: '成员单位名单',
  keeping: { kind: 'printed' },
  facts,
  layout: all => ({
    form: 'sheet-landscape',
    title: `${all.organisation}成员单位名单`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: `${all.organisation}成员单位名单` },
      { kind: 'number', text: `截至${chineseDate(all.asOf)}，共${all.units.length}个` },
      {
        kind: 'table',
        columns: headings.map((heading, nth) => ({
          heading,
          width: widths[nth] ?? 20,
          align: heading === '单位名称' ? ('left' as const) : ('centre' as const),
        })),
        rows: all.units.map(rowOf),
      },
    ],
    names: all.units.flatMap(({ representative, liaison }) => [representative ?? [], liaison ?? []].flat()),
  }),
})

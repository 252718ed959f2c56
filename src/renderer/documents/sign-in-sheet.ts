import { z } from 'zod'
import { chineseDateTime } from '../domain/text/chinese-date'
import { labelled } from './blocks'
import { defineDocument } from './define-document'
import { count, moment, said, textOr } from './facts'

const guest = textOr(
  z.strictObject({
    name: said.max(50),
    unit: said.optional(),
    post: said.optional(),
    phone: said.optional(),
    note: said.optional(),
  }),
  name => ({ name }),
)
type Guest = z.output<typeof guest>

const facts = z.strictObject({
  title: said.max(100),
  organiser: said.max(100),
  startsAt: moment,
  place: said.max(100),
  people: z.array(guest),
  /** Rows left empty for those who come unannounced. */
  emptyRows: count.max(200).default(4),
})

const headings = ['序号', '姓名', '单位', '职务', '联系电话', '签名', '备注'] as const
/** Millimetres of the columns on an upright page and on its side. */
const widths = { upright: [12, 22, 38, 22, 34, 26, 16], wide: [14, 34, 68, 40, 36, 40, 25] } as const

/** More characters than this in a cell make the rows of an upright page high. */
const isLong = ({ name, unit = '', post = '' }: Guest): boolean =>
  Array.from(name).length > 10 || unit.length > 18 || post.length > 10

const rowOf = ({ name, unit = '', post = '', phone = '', note = '' }: Guest, nth: number): string[] => [
  `${nth + 1}`,
  name,
  unit,
  post,
  phone,
  '',
  note,
]

/** 签到表 (domain handbook §4.2): upright, or on its side where units, posts or names are long; its heading on every page. */
export const signInSheet = defineDocument({
  id: 'sign-in-sheet',
  title: '签到表',
  keeping: { kind: 'printed' },
  facts,
  layout: all => {
    const wide = all.people.some(isLong)
    const empty = Array.from({ length: all.emptyRows }, (_, nth) => [
      `${all.people.length + nth + 1}`,
      ...headings.slice(1).map(() => ''),
    ])
    return {
      form: wide ? 'sheet-landscape' : 'sheet',
      title: `${all.title}签到表`,
      author: all.organiser,
      blocks: [
        { kind: 'title', text: `${all.title}签到表` },
        ...labelled('时间', chineseDateTime(all.startsAt)),
        ...labelled('地点', all.place),
        ...labelled('组织单位', all.organiser),
        {
          kind: 'table',
          columns: headings.map((heading, nth) => ({
            heading,
            width: (wide ? widths.wide : widths.upright)[nth] ?? 20,
            align: heading === '单位' || heading === '备注' ? ('left' as const) : ('centre' as const),
          })),
          rows: [...all.people.map(rowOf), ...empty],
          rowHeight: 10,
        },
      ],
      names: all.people.map(({ name }) => name),
    }
  },
})

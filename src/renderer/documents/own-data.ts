import { chinaMoment } from '../domain/backup/china-time'
import type { Block, Paper } from '../domain/paper/paper'
import type { OwnData, OwnEntry } from '../domain/personal-data/own-data'
import { chineseDate } from '../domain/text/chinese-date'

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

type Column = Extract<Block, { kind: 'table' }>['columns'][number]

const column = (name: string, width: number, align: Column['align'] = 'left'): Column => ({
  heading: name,
  width,
  align,
})

/** A table, and a line of air before what follows. */
const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Block[] => [
  { kind: 'table', columns: [...columns], rows: rows.map(row => [...row]) },
  { kind: 'space', lines: 1 },
]

const entryTable = (entries: readonly OwnEntry[]): readonly Block[] =>
  table(
    [column('时间', 48, 'centre'), column('事项', 30, 'centre'), column('内容', 78)],
    entries.map(({ at, what, detail }) => [chinaMoment(at), what, detail]),
  )

const orNone = (entries: readonly OwnEntry[], none: string): readonly Block[] =>
  entries.length === 0 ? [paragraph(none)] : entryTable(entries)

/** A part of the paper; its heading is numbered where it stands. */
type Part = { readonly title: string; readonly blocks: readonly Block[] }

function partsOf(data: OwnData): readonly Part[] {
  const others = data.housemates === 0 ? [] : [['同一户号的其他人', `${data.housemates} 人`]]
  const facts = [...data.facts.map(({ label, value }) => [label, value]), ...others]
  const papers = data.papers.map(({ title, number, issuedOn }) => [title, number, chineseDate(issuedOn)])
  const paperColumns = [column('名称', 46), column('编号', 60, 'centre'), column('日期', 50, 'centre')]
  const attachments = data.attachments.map(({ title, addedOn }) => [title, chineseDate(addedOn)])
  const attachmentColumns = [column('名称', 106), column('添加日期', 50, 'centre')]
  const elsewhere = data.elsewhere.map(({ title, told }) => [title, told])
  const perhaps = data.perhapsGiven
  return [
    { title: '在册内容', blocks: table([column('项目', 46, 'centre'), column('内容', 110)], facts) },
    ...(elsewhere.length === 0
      ? []
      : [
          {
            title: '名册以外的登记',
            blocks: table([column('登记', 46, 'centre'), column('内容', 110)], elsewhere),
          },
        ]),
    ...(papers.length === 0
      ? []
      : [{ title: '写有本人姓名的文书（可能有同名的人）', blocks: table(paperColumns, papers) }]),
    ...(attachments.length === 0
      ? []
      : [{ title: '照片和扫描件', blocks: table(attachmentColumns, attachments) }]),
    { title: '信息从哪里来，改过什么', blocks: orNone(data.origins, '没有记录。') },
    { title: '提供给了谁', blocks: orNone(data.given, '没有逐人登记的提供。') },
    ...(perhaps.length === 0
      ? []
      : [{ title: '可能包括本人的名单（人数较多，没有逐人登记）', blocks: entryTable(perhaps) }]),
  ]
}

const numerals = ['一', '二', '三', '四', '五', '六', '七']

/** 本人个人信息: everything on record of a person, where it came from and to whom it was given (个人信息保护法 §45). */
export const ownDataPaper = (office: string, data: OwnData, madeOn: string): Paper => ({
  form: 'official',
  title: '本人个人信息',
  author: office,
  blocks: [
    { kind: 'title', text: '本人个人信息' },
    paragraph(`应${data.name}本人要求，提供本单位保存的本人信息如下。`),
    ...partsOf(data).flatMap(({ title, blocks }, nth) => [
      heading(`${numerals[nth] ?? ''}、${title}`),
      ...blocks,
    ]),
    paragraph('内容有误的，可以要求更正；不再需要保存的，可以要求删除。'),
    { kind: 'signature', unit: office, date: chineseDate(madeOn) },
  ],
  names: [data.name],
})

import { careLine } from '../../giving-out/watermark'
import { normaliseHeading } from '../../roster/normalise-heading'
import type { LongSheet, OutRow, SheetHead } from '../../sheet/workbook'
import { refusalWords } from '../../words/problem-words'
import {
  missingCommunities,
  type FromCommunity,
  type JoinedBook,
  type KeptList,
  type ReportedFile,
  type ToldTwice,
} from './roll-up'

const PLACE = 26
const WORDS = 60
const LONG_NUMBER = 22

const widthOf = (heading: string): number =>
  /证|号码|地址|住址/u.test(normaliseHeading(heading)) ? LONG_NUMBER : 14

const placeOf = ({ community, file, row }: FromCommunity): (string | number)[] => [community, file, row]
const places = [
  { heading: '社区', width: 20 },
  { heading: '文件', width: PLACE },
  { heading: '行', width: 8 },
]

/** Rows are made one after the other while they are written. */
type Listed = {
  readonly head: Omit<SheetHead, 'landscape'>
  readonly count: number
  readonly rows: Iterable<OutRow>
}

const listOf = <T>(
  head: Listed['head'],
  list: KeptList<T>,
  rowOf: (one: T, at: number) => OutRow,
): Listed => ({
  head,
  count: list.length,
  rows: {
    *[Symbol.iterator]() {
      let at = 0
      for (const one of list) yield rowOf(one, at++)
    },
  },
})

const joinedSheet = ({ headings, rows }: JoinedBook): Listed =>
  listOf(
    {
      name: '汇总',
      columns: [
        { heading: '序号', width: 8 },
        ...headings.map(heading => ({ heading: heading.split('·').join(' '), width: widthOf(heading) })),
        { heading: '来源社区', width: 20 },
        { heading: '来源文件', width: PLACE },
        { heading: '来源行', width: 8 },
        { heading: '核对', width: PLACE },
      ],
    },
    rows,
    (row, at) => [
      at + 1,
      ...row.cells.map(text => (text === '' ? null : text)),
      ...placeOf(row),
      row.also === undefined ? null : `${row.also}也报了此人`,
    ],
  )

/** How a file stands, in words. */
export function fileState({ problem, lacking, wrong, repeated, claimed }: ReportedFile): string {
  if (problem !== undefined) return `没有并入：${refusalWords(problem)}`
  const told = [
    ...(lacking.length === 0 ? [] : [`缺少栏：${lacking.join('、')}`]),
    ...(wrong === 0 ? [] : [`${wrong} 处有误`]),
    ...(repeated === 0 ? [] : [`${repeated} 行重复`]),
    ...(claimed === 0 ? [] : [`${claimed} 人两社区都报`]),
  ]
  return told.length === 0 ? '无误' : told.join('；')
}

const totalsSheet = (rollUp: JoinedBook): Listed =>
  listOf(
    {
      name: '各社区',
      columns: [
        { heading: '社区', width: 20 },
        { heading: '文件', width: PLACE },
        { heading: '行数', width: 10 },
        { heading: '并入', width: 10 },
        { heading: '重复', width: 10 },
        { heading: '两社区都报', width: 12 },
        { heading: '有误', width: 10 },
        { heading: '情况', width: WORDS },
        { heading: '多出的栏', width: PLACE },
      ],
    },
    [
      ...rollUp.files.map(one => [
        ...[one.community, one.file, one.rows, one.joined, one.repeated, one.claimed, one.wrong],
        fileState(one),
        one.besides.join('、') || null,
      ]),
      ...missingCommunities(rollUp).map(name => [name, null, null, null, null, null, null, '未报', null]),
      ['合计', null, ...sums(rollUp.files), null, null],
    ],
    row => row,
  )

const sums = (files: readonly ReportedFile[]): readonly number[] =>
  (['rows', 'joined', 'repeated', 'claimed', 'wrong'] as const).map(key =>
    files.reduce((sum, file) => sum + file[key], 0),
  )

const twiceSheet = (name: string, told: KeptList<ToldTwice>): Listed =>
  listOf(
    {
      name,
      columns: [
        ...places,
        { heading: '姓名', width: 12 },
        { heading: '先报的社区', width: 20 },
        { heading: '先报的文件', width: PLACE },
        { heading: '先报的行', width: 10 },
      ],
    },
    told,
    one => [...placeOf(one), one.name, ...placeOf(one.first)],
  )

const wrongSheet = ({ wrong }: JoinedBook): Listed =>
  listOf(
    {
      name: '有误',
      columns: [
        ...places,
        { heading: '列', width: 6 },
        { heading: '栏目', width: 16 },
        { heading: '问题', width: WORDS },
      ],
    },
    wrong,
    one => [...placeOf(one), one.column, one.heading, one.words],
  )

/** What every page says of whom the workbook is for; see `watermark`. */
export type PageLines = Pick<SheetHead, 'note' | 'pageHead'>

/** The workbook of a roll-up: everybody with their source, how each community stands, and what is to be looked at. */
export const rollUpSheets = (rollUp: JoinedBook, lines: PageLines = {}): readonly LongSheet[] =>
  [
    joinedSheet(rollUp),
    totalsSheet(rollUp),
    twiceSheet('两社区都报', rollUp.claimed),
    twiceSheet('重复', rollUp.repeated),
    wrongSheet(rollUp),
  ].map(({ head, ...rows }) => ({
    ...rows,
    head: { ...head, ...lines, pageFoot: careLine({ audience: 'named' }), landscape: true },
  }))

/** What came of a roll-up, in a line. */
export function rollUpWords(rollUp: JoinedBook): string {
  const { rows, repeated, claimed, wrong } = rollUp
  const missing = missingCommunities(rollUp)
  const counts = `并入 ${rows.length} 行、重复 ${repeated.length} 行、两社区都报 ${claimed.length} 人、有误 ${wrong.length} 处`
  return `${counts}、未报 ${missing.length} 个社区${missing.length === 0 ? '' : `（${missing.join('、')}）`}`
}

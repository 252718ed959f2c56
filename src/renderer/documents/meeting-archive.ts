import type { Paper } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'

/** One line of the list: `pages` is undefined where nobody has counted them. */
export type ArchiveLine = {
  readonly title: string
  readonly number: string
  readonly day: string
  readonly remark: string
  readonly pages: number | undefined
}

/** 卷内目录 of a meeting's archive: every file in its order, as it lies in the archive. It is handed over with them and not registered. */
export const archiveList = (
  meeting: string,
  unit: string,
  madeOn: string,
  lines: readonly ArchiveLine[],
): Paper => ({
  form: 'sheet',
  title: `${meeting}档案卷内目录`,
  author: unit,
  blocks: [
    { kind: 'title', text: '卷内目录' },
    { kind: 'centred', text: meeting },
    { kind: 'space', lines: 1 },
    {
      kind: 'table',
      columns: [
        { heading: '序号', width: 14, align: 'centre' },
        { heading: '文号', width: 42, align: 'left' },
        { heading: '题名', width: 46, align: 'left' },
        { heading: '日期', width: 27, align: 'centre' },
        { heading: '页数', width: 14, align: 'centre' },
        { heading: '备注', width: 27, align: 'left' },
      ],
      rows: lines.map(({ title, number, day, pages, remark }, nth) => [
        String(nth + 1),
        number,
        title,
        day,
        pages === undefined ? '' : String(pages),
        remark,
      ]),
    },
    { kind: 'space', lines: 1 },
    { kind: 'signature', unit, date: chineseDate(madeOn) },
  ],
  names: [],
})

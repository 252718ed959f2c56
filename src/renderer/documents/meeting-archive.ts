import type { Paper } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'

/** 目录 of a meeting's archive: every file with its number, as it lies in the folder. It is handed over with them and not registered. */
export const archiveList = (
  meeting: string,
  unit: string,
  madeOn: string,
  files: readonly { readonly title: string; readonly fileName: string }[],
): Paper => ({
  form: 'official',
  title: `${meeting}档案目录`,
  author: unit,
  blocks: [
    { kind: 'title', text: `${meeting}档案目录` },
    {
      kind: 'table',
      columns: [
        { heading: '序号', width: 14, align: 'centre' },
        { heading: '材料名称', width: 62, align: 'left' },
        { heading: '文件名', width: 80, align: 'left' },
      ],
      rows: files.map(({ title, fileName }, nth) => [String(nth + 1), title, fileName]),
    },
    { kind: 'space', lines: 1 },
    { kind: 'signature', unit, date: chineseDate(madeOn) },
  ],
  names: [],
})

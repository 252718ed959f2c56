import { UnderlineType, TextRun, BorderStyle, TabStopType, type Paragraph, type Table } from 'docx'
import type { BlockOf } from '../../domain/paper/by-kind'
import type { GridCell } from '../../domain/paper/paper'
import { cell, row, SMALL, tableOf } from './bordered-table'
import { blankLine, centred, onGrid, run } from './lines-of-text'
import { cells, page, twips, widthOf } from './measures'

/** What stands in a cell to write in: as many squares as there will be 正 in it, else its words. */
const wordsOf = ({ text, boxes = 0 }: GridCell): string => (boxes > 0 ? '□'.repeat(boxes) : text)

function gridWords(one: GridCell): Paragraph {
  const isLabel = one.label === true
  const words = [run(wordsOf(one), { role: isLabel ? '黑体' : '仿宋', size: SMALL })]
  const isCentred = one.align === undefined ? isLabel : one.align === 'centre'
  return isCentred ? centred(words) : onGrid(words)
}

/** A ruled form; columns too wide for the text block are narrowed alike. */
export function gridTable({ columns, headed, rows }: BlockOf<'grid'>): Table {
  const asked = columns.reduce((sum, width) => sum + twips(width), 0)
  const fit = Math.min(1, page.blockWidth / asked)
  const widths = columns.map(width => Math.round(twips(width) * fit))
  return tableOf(
    widths,
    rows.map(({ cells: own, height = 0 }, nth) => {
      let at = 0
      const made = own.map(one => {
        const span = one.span ?? 1
        const width = widths.slice(at, at + span).reduce((sum, each) => sum + each, 0)
        at += span
        return cell(width, [gridWords(one)], span)
      })
      return row(made, { isHeading: headed === true && nth === 0, least: twips(height) })
    }),
  )
}

/** Labels and lines to write on, beside each other at tab stops. */
export function signatureRows({ perRow, labels }: BlockOf<'signatures'>): readonly Paragraph[] {
  const width = Math.floor(page.blockWidth / perRow)
  const line = (label: string): string =>
    '　'.repeat(Math.max(2, Math.floor(width / cells(1)) - widthOf(label) - 2))
  const rows = Array.from({ length: Math.ceil(labels.length / perRow) }, (_, nth) =>
    labels.slice(nth * perRow, (nth + 1) * perRow),
  )
  return rows.map(own =>
    onGrid(
      own.flatMap((label, nth) => [
        run(`${nth === 0 ? '' : '\t'}${label}：`, { role: '黑体' }),
        run(line(label), { role: '仿宋', underlined: true }),
      ]),
      { tabStops: own.map((_, nth) => ({ type: TabStopType.LEFT, position: nth * width })).slice(1) },
    ),
  )
}

/** 附件： and the titles, numbered when there are several, each further line under its title. */
export const attachmentLines = ({ titles }: BlockOf<'attachments'>): readonly Paragraph[] => [
  blankLine(),
  ...titles.map((title, nth) => {
    const head = nth === 0 ? '附件：' : ''
    const number = titles.length === 1 ? '' : `${nth + 1}.`
    const before = cells(2 + (nth === 0 ? 0 : 3))
    const hanging = cells(widthOf(head + number))
    return onGrid([run(head + number + title, { role: '仿宋' })], {
      indent: { left: before + hanging, hanging },
    })
  }),
]

/** Small words over a dashed line. */
export const tearLine = ({ text }: BlockOf<'tear'>): Paragraph =>
  centred([new TextRun({ text, size: 21, underline: { type: UnderlineType.NONE } })], {
    border: { bottom: { style: BorderStyle.DASHED, size: 4, color: '000000', space: 1 } },
  })

import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx'
import type { BlockOf } from '../../domain/paper/by-kind'
import { centred, onGrid, run } from './lines-of-text'
import { cells, page, PITCH, twips } from './measures'

/** 4号 in half points. */
export const SMALL = 28
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

export const cell = (width: number, children: readonly Paragraph[], columnSpan = 1): TableCell =>
  new TableCell({
    children: [...children],
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: twips(1.5), right: twips(1.5) },
  })

export const row = (
  children: readonly TableCell[],
  { isHeading = false, least = 0 }: { readonly isHeading?: boolean; readonly least?: number } = {},
): TableRow =>
  new TableRow({
    children: [...children],
    cantSplit: true,
    ...(isHeading && { tableHeader: true }),
    height: { value: Math.max(PITCH, least), rule: HeightRule.ATLEAST },
  })

/** A table across the text block, its widths in twips. */
export const tableOf = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: thin,
      bottom: thin,
      left: thin,
      right: thin,
      insideHorizontal: thin,
      insideVertical: thin,
    },
  })

/** A bordered table whose headings stand on every page it reaches; columns too wide for the text block are narrowed alike. */
export function borderedTable({ columns, rows, rowHeight = 0 }: BlockOf<'table'>): Table {
  const asked = columns.reduce((sum, { width }) => sum + twips(width), 0)
  const fit = Math.min(1, page.blockWidth / asked)
  const widths = columns.map(({ width }) => Math.round(twips(width) * fit))
  const head = columns.map(({ heading }, nth) =>
    cell(widths[nth] ?? 0, [centred([run(heading, { role: '黑体', size: SMALL })])]),
  )
  const body = rows.map(texts =>
    row(
      columns.map(({ align }, nth) => {
        const words = [run(texts[nth] ?? '', { role: '仿宋', size: SMALL })]
        return cell(widths[nth] ?? 0, [align === 'centre' ? centred(words) : onGrid(words)])
      }),
      { least: twips(rowHeight) },
    ),
  )
  return tableOf(widths, [row(head, { isHeading: true }), ...body])
}

const IN_A_ROW = 3

/** Groups to be copied by hand, three in a row, each under its place. */
export function groupsTable({ groups }: BlockOf<'groups'>): Table {
  const width = Math.floor(page.blockWidth / IN_A_ROW)
  const rows = Array.from({ length: Math.ceil(groups.length / IN_A_ROW) }, (_, nth) =>
    groups
      .slice(nth * IN_A_ROW, (nth + 1) * IN_A_ROW)
      .map((group, at) =>
        cell(width, [
          onGrid([run(String(nth * IN_A_ROW + at + 1), { role: '仿宋', size: SMALL })]),
          centred([run(group, { role: '黑体', size: 52 })]),
        ]),
      ),
  )
  return tableOf(
    Array.from({ length: IN_A_ROW }, () => width),
    rows.map(each => row(each)),
  )
}

/** Rules of the 版记: first and last 0.35 mm, between 0.25 mm (GB/T 9704-2012 §7.4.1), in eighths of a point. */
const heavy = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const light = { style: BorderStyle.SINGLE, size: 6, color: '000000' }

/** 版记: 分送, then the issuing office and the day of issue, at the foot of the page it comes to stand on. */
export function imprintTable({ sentTo, unit, date }: BlockOf<'imprint'>): Table {
  const label = '分送：'
  const sent = onGrid([run(`${label}${sentTo.join('，')}。`, { role: '仿宋', size: SMALL })], {
    indent: {
      left: cells(1) + label.length * SMALL * 10,
      right: cells(1),
      hanging: label.length * SMALL * 10,
    },
  })
  const issued = onGrid([run(`${unit}\t${date}印发`, { role: '仿宋', size: SMALL })], {
    indent: { left: cells(1) },
    tabStops: [{ type: TabStopType.RIGHT, position: page.blockWidth - cells(1) }],
  })
  const lines = sentTo.length === 0 ? [issued] : [sent, issued]
  return new Table({
    rows: lines.map(line =>
      row([
        new TableCell({
          children: [line],
          width: { size: page.blockWidth, type: WidthType.DXA },
          margins: { left: 0, right: 0 },
        }),
      ]),
    ),
    columnWidths: [page.blockWidth],
    width: { size: page.blockWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: heavy,
      bottom: heavy,
      left: none,
      right: none,
      insideHorizontal: light,
      insideVertical: none,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  })
}

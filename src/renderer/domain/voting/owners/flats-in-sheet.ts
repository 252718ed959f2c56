import type { ChosenSheet } from '../../roster/choose-sheet'
import { dataRows, type DataRow } from '../../roster/data-rows'
import type { FactField } from '../../roster/facts'
import { normaliseHeading } from '../../roster/normalise-heading'
import { residentBook } from '../../roster/resident-book'
import type { Column } from '../../roster/plan'
import { fail, ok, type Result } from '../../result'
import { cellText } from '../../text/cell-text'
import { oneLine } from '../../text/tidy-text'
import type { ListedFlat } from './owners-roll'

/** Headings under which rosters of owners tell the floor area; of several the first of this list serves. */
const areaHeadings = [
  '专有部分面积',
  '专有面积',
  '产权面积',
  '建筑面积',
  '房屋建筑面积',
  '登记面积',
  '房屋面积',
  '面积',
]
const ownerHeadings = [
  '业主姓名',
  '业主',
  '产权人姓名',
  '产权人',
  '房屋所有权人',
  '权利人',
  '房主姓名',
  '房主',
]

type Reading = (row: DataRow) => string

const cellAt =
  (column: Column | undefined): Reading =>
  ({ cells }) =>
    column === undefined ? '' : oneLine(cellText(cells[column.index]))

const bare = (heading: string): string => normaliseHeading(heading).replace(/[（(].*$|㎡|m2|平方米/g, '')

const named = (columns: readonly Column[], headings: readonly string[]): Column | undefined =>
  headings
    .map(heading => columns.find(column => bare(column.heading) === heading))
    .find(one => one !== undefined)

/**
 * The flats a roster of owners lists, read through the headings every roster is read through. Refusals: `owners-no-area-column`,
 * `owners-no-owner-column`.
 */
export function flatsInSheet({ sheet, heading }: ChosenSheet): Result<readonly ListedFlat[]> {
  const { columns } = heading
  const fact = (field: FactField): Column | undefined => columns.find(column => column.field === field)
  const area = named(columns, areaHeadings)
  const owner = named(columns, ownerHeadings) ?? fact('name')
  if (area === undefined) return fail('owners-no-area-column', { sheet: sheet.name })
  if (owner === undefined) return fail('owners-no-owner-column', { sheet: sheet.name })
  const [areaAt, ownerAt] = [cellAt(area), cellAt(owner)]
  const [phoneAt, idAt] = [cellAt(fact('phone')), cellAt(fact('idNumber'))]
  const placeAt = placeReading(fact)
  return ok(
    [...dataRows(sheet, heading, residentBook)].map(row => ({
      told: `第 ${String(row.row)} 行`,
      place: placeAt(row),
      area: areaAt(row).replace(/[,，\s㎡]|平方米|m2/g, ''),
      owner: ownerAt(row),
      phone: phoneAt(row),
      key: idAt(row),
    })),
  )
}

/** `5-1-102` from the columns of the dwelling, else the address as it stands. */
function placeReading(fact: (field: FactField) => Column | undefined): Reading {
  const parts = (['building', 'unit', 'room'] as const).map(field => cellAt(fact(field)))
  const address = cellAt(fact('address'))
  return row => {
    const told = parts.map(read => read(row)).filter(part => part !== '')
    return told.length === 0 ? address(row) : told.join('-')
  }
}

import type { OutSheet } from '../sheet/workbook'
import { cellWords } from '../words/problem-words'
import { factFields, type FactField, type Facts } from './facts'
import { factLabel } from './field-of-heading'
import type { AnyPlan, RosterPlan, RowState, Severity } from './plan'

/** Width of each column in characters of Latin; a Chinese character takes two. */
const widths: Readonly<Partial<Record<FactField, number>>> = {
  name: 12,
  idNumber: 22,
  idType: 14,
  sex: 6,
  birthDate: 12,
  nation: 10,
  householdNo: 14,
  relation: 12,
  hukouAddress: 32,
  address: 32,
  estate: 16,
  building: 8,
  unit: 8,
  room: 8,
  phone: 16,
  education: 10,
  marriage: 10,
  tags: 20,
  remarks: 24,
}
const ORDINARY_WIDTH = 14

export const columnWidth = (field: string): number =>
  new Map<string, number>(Object.entries(widths)).get(field) ?? ORDINARY_WIDTH

/** The facts that somebody has, in their standard order. The name is always among them. */
const factsInUse = (people: readonly Facts[]): FactField[] =>
  factFields.filter(field => field === 'name' || people.some(facts => facts[field] !== undefined))

/**
 * The roster as a sheet of ours: the headings we read back, every cell text. Reading it again changes nothing.
 *
 * @param fields the columns wanted, in order; all that anybody has where not given
 */
export function rosterSheet(
  people: readonly Facts[],
  fields: readonly FactField[] = factsInUse(people),
): OutSheet {
  return {
    name: '居民名册',
    columns: fields.map(field => ({ heading: factLabel(field), width: columnWidth(field) })),
    rows: people.map(facts => fields.map(field => facts[field] ?? null)),
    landscape: true,
  }
}

const REASON_WIDTH = 48

/** The rows of one state as they stood, with their row in the file and the reason, so that they can be mended and imported again. */
function leftOutSheet(
  name: string,
  plan: AnyPlan,
  widthOf: (field: string) => number,
  state: RowState,
  severity: Severity,
): OutSheet {
  const leftOut = plan.rows.filter(row => row.state === state)
  return {
    name,
    columns: [
      { heading: '原表行号', width: 10 },
      { heading: '原因', width: REASON_WIDTH },
      ...plan.columns.map(({ heading, field }) => ({
        heading,
        width: field === null ? ORDINARY_WIDTH : widthOf(field),
      })),
    ],
    rows: leftOut.map(({ row, problems, source }) => {
      const reasons = problems.filter(problem => problem.severity === severity).map(cellWords)
      return [row, reasons.join(''), ...source]
    }),
    landscape: true,
  }
}

/** The rows that were refused. */
export const rejectedSheet = (plan: AnyPlan, widthOf: (field: string) => number = columnWidth): OutSheet =>
  leftOutSheet('未导入', plan, widthOf, 'rejected', 'reject')

/** The rows the clerk must decide about. */
export const doubtfulSheet = (plan: RosterPlan): OutSheet =>
  leftOutSheet('待定', plan, columnWidth, 'doubtful', 'doubt')

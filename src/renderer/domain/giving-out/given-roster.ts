import { codeLabels, isCoded } from '../codes/read-code'
import { maskedValue } from '../personal-data/masked-value'
import { columnFill, type FillName, type InRow } from '../roster/column-sets/column-fill'
import { columnSets, type SetColumn } from '../roster/column-sets/data/column-sets'
import type { ListedPerson } from '../roster/column-sets/listed-person'
import type { FactField, Facts } from '../roster/facts'
import { factLabel } from '../roster/field-of-heading'
import { PERSON_HEADING } from '../roster/person-column'
import { columnWidth } from '../roster/roster-sheet'
import type { OutColumn, OutSheet } from '../sheet/workbook'
import type { GivingOutPlan } from './plan-giving-out'
import { listName, type RosterLayout } from './roster-layout'
import { careLine, watermark, type GivenBy } from './watermark'

type Plan = GivingOutPlan<FactField>

/** 140213 19900307 1248: easier to compare by eye. Other documents and masked numbers stay as they are. */
const grouped = (number: string): string => number.replace(/^(\d{6})(\d{8})(\d{3}[\dX])$/u, '$1 $2 $3')

function shown(facts: Facts, { columns }: Plan, { numbers }: RosterLayout): Facts {
  const given: Partial<Record<FactField, string>> = {}
  for (const { field, masked, privacy } of columns) {
    const value = facts[field]
    if (value === undefined) continue
    const kept = masked ? maskedValue(privacy, value) : value
    if (kept !== '') given[field] = field === 'idNumber' && numbers === 'grouped' ? grouped(kept) : kept
  }
  return { ...given, name: given.name ?? '' }
}

/** Over tags that are not all there. No heading our reader knows: such a list read back must not take the others from the record. */
const SOME_TAGS = '一般标签'

const usualColumns = ({ columns }: Plan): readonly SetColumn[] =>
  columns.map(({ field, privacy, masked }) => ({
    heading: privacy === 'tags' && masked ? SOME_TAGS : factLabel(field),
    fill: field,
  }))

const NARROW = 6
const narrow: readonly FillName[] = ['序号', '年龄', 'sex', '是否重点', '是否已迁出', '是否已死亡']
const ORDINARY = 14

const widthOf = ({ fill }: SetColumn): number => {
  const [fact] = columnFill(fill).needs
  if (narrow.includes(fill)) return NARROW
  return fact === undefined ? ORDINARY : columnWidth(fact)
}

function outColumn(column: SetColumn, { forEditing }: RosterLayout): OutColumn {
  const { heading, fill } = column
  const plain = { heading, width: widthOf(column) }
  return forEditing && isCoded(fill) ? { ...plain, choices: codeLabels(fill) } : plain
}

const personColumn: OutColumn = { heading: PERSON_HEADING, width: 10, hidden: true }

/**
 * The roster as it leaves the office: the columns of the plan or of the form, masked as the plan says, with the watermark on every page
 * and, where no program looks for headings in the first row, above them. What the plan does not give stays empty in a form.
 *
 * @param today `YYYY-MM-DD`, for ages
 */
export function givenRoster(
  plan: Plan,
  layout: RosterLayout,
  people: readonly ListedPerson[],
  by: GivenBy,
  today: string,
): OutSheet {
  const line = watermark(plan, by)
  const set = layout.set === null ? null : columnSets[layout.set]
  const columns: readonly SetColumn[] = set?.columns ?? usualColumns(plan)
  const masked = new Set(plan.columns.filter(column => column.masked).map(({ field }) => field))
  const fills = columns.map(({ fill }) => columnFill(fill))
  const given = new Set(plan.columns.map(({ field }) => field))
  const fillable = fills.map(({ needs }) => needs.length === 0 || needs.some(field => given.has(field)))
  const cellsOf = (person: ListedPerson, index: number): (string | number | null)[] => {
    const row: InRow = {
      person,
      shown: shown(person.facts, plan, layout),
      isMasked: field => masked.has(field),
      nth: index + 1,
      today,
    }
    const cells = fills.map((fill, at) => (fillable[at] === true ? (fill.value(row) ?? null) : null))
    return layout.forEditing ? [...cells, person.id] : cells
  }
  const explanations = columns.some(({ explanation }) => explanation !== undefined)
    ? { explanations: columns.map(({ explanation = '' }) => explanation) }
    : {}
  return {
    name: listName(layout),
    ...(set?.headingsFirst !== true && { note: line }),
    pageHead: line,
    pageFoot: careLine(plan),
    columns: [
      ...columns.map(column => outColumn(column, layout)),
      ...(layout.forEditing ? [personColumn] : []),
    ],
    ...explanations,
    rows: people.map(cellsOf),
    landscape: true,
  }
}

import type { OutSheet } from '../sheet/workbook'
import { factFields, type Facts } from './facts'
import { factLabel } from './field-of-heading'
import { sourceWords, type Merging, type RowApart } from './merge-rosters'
import { rosterSheet } from './roster-sheet'

const PLACE = 28
const WORDS = 60

/** Everybody once, with the row they were first told of in and the others. Its other columns are read back as a roster's. */
function peopleSheet(people: ReadonlyMap<string, Facts>, { sources }: Merging): OutSheet {
  const all = [...people.values()]
  const fields = factFields.filter(field => field === 'name' || all.some(facts => facts[field] !== undefined))
  const sheet = rosterSheet(all, fields)
  const rowsOf = [...people.keys()].map(id => sources.get(id) ?? [])
  return {
    ...sheet,
    name: '合并名册',
    columns: [
      ...sheet.columns,
      { heading: '来源文件', width: PLACE },
      { heading: '来源行', width: 8 },
      { heading: '其他来源', width: PLACE },
    ],
    rows: sheet.rows.map((cells, nth) => {
      const [first, ...others] = rowsOf[nth] ?? []
      return [...cells, first?.file ?? null, first?.row ?? null, others.map(sourceWords).join('、') || null]
    }),
  }
}

const apartSheet = (name: string, rows: readonly RowApart[]): OutSheet => ({
  name,
  columns: [
    { heading: '来源文件', width: PLACE },
    { heading: '来源行', width: 8 },
    { heading: '姓名', width: 12 },
    { heading: '原因', width: WORDS },
    { heading: '原表所填', width: WORDS },
  ],
  rows: rows.map(({ file, row, name: person, reason, said }) => [file, row, person, reason, said]),
  landscape: true,
})

const conflictSheet = (people: ReadonlyMap<string, Facts>, { conflicts }: Merging): OutSheet => ({
  name: '冲突',
  columns: [
    { heading: '姓名', width: 12 },
    { heading: '身份证号', width: 22 },
    { heading: '栏目', width: 12 },
    { heading: '采用', width: 24 },
    { heading: '采用的来源', width: PLACE },
    { heading: '另一处所填', width: 24 },
    { heading: '另一处来源', width: PLACE },
  ],
  rows: conflicts.map(({ personId, field, kept, keptFrom, other, otherFrom }) => {
    const facts = people.get(personId)
    const who = [facts?.name ?? null, facts?.idNumber ?? null]
    return [...who, factLabel(field), kept, sourceWords(keptFrom), other, sourceWords(otherFrom)]
  }),
  landscape: true,
})

/**
 * The workbook of joined rosters: everybody once, the rows that repeat somebody, what rows say differently, and, where there are any,
 * the rows somebody must decide on and those that were refused.
 *
 * @param people by id, in the order they were met
 */
export function mergedSheets(people: ReadonlyMap<string, Facts>, merging: Merging): readonly OutSheet[] {
  const { repeated, doubtful, rejected } = merging
  return [
    peopleSheet(people, merging),
    apartSheet('重复', repeated),
    conflictSheet(people, merging),
    ...(doubtful.length === 0 ? [] : [apartSheet('待定', doubtful)]),
    ...(rejected.length === 0 ? [] : [apartSheet('未并入', rejected)]),
  ]
}

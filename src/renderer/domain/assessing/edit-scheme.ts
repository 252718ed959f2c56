import { fieldsOf, type Entered } from '../entering/field-to-enter'
import { readEntered } from '../entering/read-entered'
import { put, type Change } from '../journal/entry'
import { assessmentScheme, schemePeriods, type AssessmentScheme } from '../records/assessment-scheme'
import { fail, ok, type Result } from '../result'
import { caseRuleWords } from './case-points'
import { pointsWords, readPoints } from './points'
import { readAssessors, readBands, readItems, readVetoes } from './read-scheme'

/** What is asked for about a scheme. */
export const schemeFields = fieldsOf(assessmentScheme, [
  { field: 'name', way: 'text', required: true },
  { field: 'period', way: 'choice', required: true, choices: schemePeriods },
  { field: 'year', way: 'count', required: true },
  { field: 'total', way: 'decimal', required: true, unit: '分' },
  {
    field: 'items',
    way: 'long',
    required: true,
    hint: '每行一项：类别 项目 满分 方法\n例如：环境卫生 楼道清洁 5 扣分\n按诉求算的：投诉处理 按时办结 15 诉求：按时办结率',
  },
  { field: 'bands', way: 'long', required: true, hint: '每行一级，从高到低：等级 起分\n例如：AAA 85' },
  { field: 'assessors', way: 'long', required: true, hint: '每行一方，合计 100：街道 40' },
  { field: 'vetoes', way: 'long', hint: '每行一条：发生什么 定为哪一级' },
  { field: 'basis', way: 'long', required: true, hint: '按什么文件考核' },
])

/** What stands in the form for a scheme on record. */
export const enteredScheme = (known: AssessmentScheme): Entered => ({
  name: known.name,
  period: known.period,
  year: String(known.year),
  total: pointsWords(known.total),
  items: known.items
    .map(
      ({ category, text, full, method, cases }) =>
        `${category} ${text} ${pointsWords(full)} ${cases === undefined ? method : caseRuleWords(cases)}`,
    )
    .join('\n'),
  bands: known.bands.map(({ grade, from }) => `${grade} ${pointsWords(from)}`).join('\n'),
  assessors: known.assessors.map(({ name, percent }) => `${name} ${percent}`).join('\n'),
  vetoes: known.vetoes.map(({ text, grade }) => `${text} ${grade}`).join('\n'),
  basis: known.basis,
})

type Lists = Pick<AssessmentScheme, 'items' | 'bands' | 'vetoes' | 'assessors'>

function readLists(entered: Entered, newId: () => string): Result<Lists> {
  const items = readItems(entered['items'] ?? '', newId)
  if (!items.ok) return items
  const bands = readBands(entered['bands'] ?? '')
  if (!bands.ok) return bands
  const assessors = readAssessors(entered['assessors'] ?? '')
  if (!assessors.ok) return assessors
  const vetoes = readVetoes(entered['vetoes'] ?? '', bands.value, newId)
  if (!vetoes.ok) return vetoes
  return ok({ items: items.value, bands: bands.value, vetoes: vetoes.value, assessors: assessors.value })
}

/**
 * Records a scheme; one that somebody has been assessed by is not edited, so `used` refuses it. Refusals: `scheme-used`, `scheme-total`
 * (the full marks add up to something else), those of `read-scheme.ts` and of {@link readEntered}.
 */
export function editScheme(
  entered: Entered,
  known: AssessmentScheme | undefined,
  used: boolean,
  newId: () => string,
): Result<{ readonly id: string; readonly change: Change }> {
  if (used) return fail('scheme-used')
  const read = readEntered(schemeFields, entered)
  if (!read.ok) return read
  const lists = readLists(entered, newId)
  if (!lists.ok) return lists
  const total = readPoints(String(read.value['total'])) ?? 0
  const sum = lists.value.items.reduce((before, { full }) => before + full, 0)
  if (sum !== total) return fail('scheme-total', { sum: pointsWords(sum), total: pointsWords(total) })
  const id = known?.id ?? newId()
  const saved = assessmentScheme.schema.parse({ ...read.value, ...lists.value, total, id })
  const change: Change = { cause: 'scheme-edited', detail: saved.name, save: [put(assessmentScheme, saved)] }
  return ok({ id, change })
}

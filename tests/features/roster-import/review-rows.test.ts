import { expect, it } from 'vitest'
import type { PlannedRow, RosterPlan, RowState } from '../../../src/renderer/domain/roster/plan'
import {
  countDecisions,
  usualChoices,
  type Choices,
  type RowChoice,
} from '../../../src/renderer/domain/roster/row-decision'
import { countShown, nextProblem, reviewRows } from '../../../src/renderer/features/roster-import/review-rows'
import {
  optionInForce,
  rowOptions,
  takenByOthers,
} from '../../../src/renderer/features/roster-import/row-options'
import { writeWords } from '../../../src/renderer/features/roster-import/write-words'

const toHan = { field: 'nation', before: '', after: '汉族' } as const
const aRow = (row: number, state: RowState, other: Partial<PlannedRow> = {}): PlannedRow => ({
  row,
  state,
  facts: { name: '王秀兰' },
  changes: [],
  candidates: [],
  source: [],
  problems: [],
  ...other,
})
const problems = (row: number): PlannedRow['problems'] => [
  { row, column: 'A', field: 'name', code: 'name-placeholder', severity: 'warn' },
]

const plan: RosterPlan = {
  fileName: '名册.xlsx',
  sheetName: '居民',
  headerRow: 1,
  headerRows: 1,
  columns: [],
  rows: [
    aRow(2, 'create'),
    aRow(3, 'update', { recordId: 'zhang', changes: [toHan], problems: problems(3) }),
    aRow(4, 'doubtful', { candidates: ['wang'], problems: problems(4) }),
    aRow(5, 'rejected', { problems: problems(5), damage: { rest: '14021' } }),
    aRow(6, 'unchanged', { recordId: 'li', kept: [toHan] }),
  ],
  emptied: [],
  counts: { rows: 5, create: 1, update: 1, unchanged: 1, doubtful: 1, rejected: 1 },
}
const rowsOf = (shown: Parameters<typeof reviewRows>[1], choices = usualChoices) =>
  reviewRows(plan, shown, choices).map(({ planned }) => planned.row)
const choosing = (...rows: readonly (readonly [number, RowChoice])[]): Choices => ({
  ...usualChoices,
  rows: new Map(rows),
})
const words = (choices: Choices) => writeWords(countDecisions(plan, choices))

it('shows the rows of one result, those with remarks, those with a damaged number or facts checked by hand, or all', () => {
  expect(rowsOf('doubtful')).toEqual([4])
  expect(rowsOf('problems')).toEqual([3, 4, 5])
  expect(rowsOf('numberless')).toEqual([5])
  expect(rowsOf('kept')).toEqual([6])
  expect(rowsOf('all')).toEqual([2, 3, 4, 5, 6])
})

it('shows rows by what the clerk decided', () => {
  const choices = choosing([4, { as: 'skip' }], [5, { as: 'without-number' }])
  expect([rowsOf('doubtful', choices), rowsOf('skipped', choices), rowsOf('created', choices)]).toEqual([
    [],
    [4],
    [2, 5],
  ])
  expect(countShown(plan, choices)).toEqual(
    new Map([
      ['all', 5],
      ['created', 2],
      ['updated', 1],
      ['problems', 3],
      ['skipped', 1],
      ['numberless', 1],
      ['unchanged', 1],
      ['kept', 1],
    ]),
  )
})

it('goes from problem to problem and begins again at the top', () => {
  const rows = reviewRows(plan, 'all', usualChoices)
  const after = (active: string | undefined) => nextProblem(rows, active)?.planned.row
  expect([after(undefined), after('3'), after('5'), after('6')]).toEqual([3, 4, 3, 3])
  expect(nextProblem(reviewRows(plan, 'created', usualChoices), undefined)).toBeUndefined()
})

it('says what the button will do, counting rows as the clerk decided', () => {
  expect(words(usualChoices)).toBe('新增 1、更新 1、跳过 2')
  expect(words(choosing([4, { as: 'create' }]))).toBe('新增 2、更新 1、跳过 1')
  expect(words({ ...usualChoices, policy: { known: 'skip', newcomers: 'skip' } })).toBe('')
  const many = { rows: 8231, created: 8231, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }
  expect(writeWords(many)).toBe('新增 8,231')
})

it('offers a row what is open to it, and shows what holds', () => {
  const keys = plan.rows.map(row => rowOptions(row).map(({ key }) => key))
  expect(keys).toEqual([
    ['create', 'skip'],
    ['update zhang', 'fill zhang', 'skip', 'create'],
    ['skip', 'create'],
    ['skip', 'without-number'],
    ['unchanged', 'create'],
  ])
  const choices = choosing([3, { as: 'fill', recordId: 'zhang', changes: [toHan] }])
  const inForce = plan.rows.map(row => optionInForce(row, choices))
  expect(inForce).toEqual(['create', 'fill zhang', 'skip', 'skip', 'unchanged'])
})

it('offers nobody on record to two rows', () => {
  const choices = choosing([4, { as: 'update', recordId: 'wang', changes: [] }])
  expect([takenByOthers(choices, 5), takenByOthers(choices, 4)]).toEqual([new Set(['wang']), new Set()])
})

import { expect, it } from 'vitest'
import type { PlannedRow, RosterPlan, RowState } from '../../../src/renderer/domain/roster/plan'
import { nextProblem, reviewRows } from '../../../src/renderer/features/roster-import/review-rows'
import {
  acceptedIn,
  takenByOthers,
  writeCounts,
  writeWords,
} from '../../../src/renderer/features/roster-import/write-counts'

const aRow = (row: number, state: RowState, flawed = false): PlannedRow => ({
  row,
  state,
  facts: { name: '王秀兰' },
  changes: [],
  candidates: [],
  source: [],
  problems: flawed ? [{ row, column: 'A', field: 'name', code: 'name-placeholder', severity: 'warn' }] : [],
})

const plan: RosterPlan = {
  fileName: '名册.xlsx',
  sheetName: '居民',
  headerRow: 1,
  headerRows: 1,
  columns: [],
  rows: [
    aRow(2, 'create'),
    aRow(3, 'update', true),
    aRow(4, 'doubtful', true),
    aRow(5, 'rejected', true),
    aRow(6, 'unchanged'),
  ],
  counts: { rows: 5, create: 1, update: 1, unchanged: 1, doubtful: 1, rejected: 1 },
}
const rowsOf = (...args: Parameters<typeof reviewRows>) =>
  reviewRows(...args).map(({ planned }) => planned.row)

it('shows the rows of one result, those with remarks, or all', () => {
  expect(rowsOf(plan, 'doubtful')).toEqual([4])
  expect(rowsOf(plan, 'problems')).toEqual([3, 4, 5])
  expect(rowsOf(plan, 'all')).toEqual([2, 3, 4, 5, 6])
})

it('goes from problem to problem and begins again at the top', () => {
  const rows = reviewRows(plan, 'all')
  const after = (active: string | undefined) => nextProblem(rows, active)?.planned.row
  expect([after(undefined), after('3'), after('5'), after('6')]).toEqual([3, 4, 3, 3])
  expect(nextProblem(reviewRows(plan, 'create'), undefined)).toBeUndefined()
})

it('says what the button will do, counting doubtful rows as the clerk decided', () => {
  expect(writeWords(writeCounts(plan, new Map()))).toBe('新增 1、更新 1、跳过 2')
  expect(writeWords(writeCounts(plan, new Map([[4, { as: 'create' }]])))).toBe('新增 2、更新 1、跳过 1')
  expect(writeWords({ create: 8231, update: 0, skip: 0 })).toBe('新增 8,231')
  expect(writeWords({ create: 0, update: 0, skip: 3 })).toBe('')
})

it('offers nobody on record to two rows, and forgets choices about rows that are doubtful no longer', () => {
  const accepted = new Map([
    [4, { as: 'update', residentId: 'wang' } as const],
    [9, { as: 'update', residentId: 'zhang' } as const],
  ])
  expect(takenByOthers(accepted, 4)).toEqual(new Set(['zhang']))
  expect([...acceptedIn(plan, accepted).keys()]).toEqual([4])
})

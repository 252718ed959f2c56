import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { readScoreFile, type Scorable } from '../../../src/renderer/domain/assessing/read-score-file'
import { ranking } from '../../../src/renderer/domain/assessing/ranking'
import { resultSheet } from '../../../src/renderer/domain/assessing/result-sheet'
import { scoreForm } from '../../../src/renderer/domain/assessing/score-form'
import { unwatched } from '../../../src/renderer/domain/progress'
import type { Assessment } from '../../../src/renderer/domain/records/assessment'
import type { AssessmentScheme } from '../../../src/renderer/domain/records/assessment-scheme'
import type { Cell, SheetRow, Workbook } from '../../../src/renderer/domain/sheet/workbook'
import { valueOf } from '../../builders/value-of'

const scheme: AssessmentScheme = {
  id: 'scheme',
  name: '2026 年度考核',
  year: 2026,
  period: '年度',
  total: 10000,
  items: [
    { id: 'clean', category: '环境', text: '楼道清洁', full: 4000, method: '扣分' },
    { id: 'order', category: '秩序', text: '门岗值守', full: 6000, method: '扣分' },
  ],
  bands: [
    { grade: 'A', from: 8000 },
    { grade: 'B', from: 0 },
  ],
  vetoes: [],
  assessors: [
    { name: '街道', percent: 60 },
    { name: '社区', percent: 40 },
  ],
  basis: '街道考核办法',
}
const one: Assessment = {
  id: 'one',
  schemeId: 'scheme',
  enterpriseId: 'enterprise',
  version: 1,
  sheets: [],
  vetoes: [],
}
const known: Scorable = { assessments: [one], schemes: [scheme] }
const form = scoreForm(scheme, one, { enterprise: '安居物业', assessor: '社区' })

/** The empty sheet as it comes back from the spreadsheet program. */
async function empty(): Promise<Workbook> {
  const file = { name: '评分表.xlsx', bytes: await writeWorkbook([form]) }
  return valueOf(await readWorkbook(file, unwatched))
}

/** The sheet with cells written in: by the 1-based row of the sheet and the 0-based column. */
async function filled(cells: readonly (readonly [number, number, Cell])[]): Promise<Workbook> {
  const workbook = await empty()
  const withCells = (row: SheetRow): SheetRow => ({
    ...row,
    cells: row.cells.map((cell, at) => cells.find(one => one[0] === row.row && one[1] === at)?.[2] ?? cell),
  })
  return { ...workbook, sheets: workbook.sheets.map(one => ({ ...one, rows: one.rows.map(withCells) })) }
}

const FIRST = 4
const SCORE = 4

describe('a score sheet', () => {
  it('goes out with every item and its full mark, and comes back as what its assessor gave', async () => {
    expect(form.rows.map(row => row.slice(0, 4))).toEqual([
      ['环境', '楼道清洁', '扣分', 40],
      ['秩序', '门岗值守', '扣分', 60],
    ])
    const workbook = await filled([
      [FIRST, SCORE, 38.5],
      [FIRST + 1, SCORE, '60'],
      [FIRST, SCORE + 1, '三单元有杂物'],
    ])
    expect(readScoreFile(workbook, known)).toEqual({
      ok: true,
      value: {
        kind: 'sound',
        filled: {
          one,
          scheme,
          given: { assessor: '社区', note: '楼道清洁：三单元有杂物' },
          typed: { clean: '38.5', order: '60' },
        },
      },
    })
  })

  it('tells every bad cell, and nothing of it is taken over', async () => {
    const read = async (...cells: readonly (readonly [number, number, Cell])[]) => {
      const result = valueOf(readScoreFile(await filled(cells), known))
      return result.kind === 'sound'
        ? 'sound'
        : result.flaws.map(({ row, column, problem }) => `${column}${row} ${problem.code}`)
    }
    expect(await read([FIRST, SCORE, 40.01], [FIRST + 1, SCORE, '很好'])).toEqual([
      'E4 score-over-full',
      'E5 score-shape',
    ])
    expect(await read([FIRST, SCORE, 40])).toEqual(['E5 score-missing'])
    expect(await read([FIRST, SCORE, 40], [FIRST + 1, SCORE, -1])).toEqual(['E5 score-shape'])
    expect(await read([FIRST, SCORE, 40], [FIRST + 1, SCORE, 60], [FIRST + 1, 6, 'other'])).toEqual([
      'B5 score-item-unknown',
      'E5 score-row-missing',
    ])
    expect(await read([FIRST, SCORE, 40], [FIRST + 1, SCORE, 40], [FIRST + 1, 6, 'clean'])).toEqual([
      'B5 score-item-twice',
      'E5 score-row-missing',
    ])
  })

  it('of another scheme, version or assessor, or of a published result, is refused', async () => {
    const workbook = await empty()
    const codeOf = (scorable: Partial<Scorable>, of = workbook) => {
      const read = readScoreFile(of, { ...known, ...scorable })
      return read.ok ? 'ok' : read.problem.code
    }
    expect(codeOf({ assessments: [] })).toBe('score-file-unknown')
    expect(codeOf({ assessments: [one, { ...one, id: 'two', version: 2, replacesId: 'one' }] })).toBe(
      'score-file-version',
    )
    expect(codeOf({ schemes: [{ ...scheme, assessors: [{ name: '街道', percent: 100 }] }] })).toBe(
      'score-file-assessor',
    )
    expect(codeOf({ assessments: [{ ...one, publishedOn: '2026-11-01' }] })).toBe('assessment-published')
    expect(codeOf({}, await filled([[FIRST, 8, '街道']]))).toBe('score-file-mixed')
    expect(codeOf({}, { ...workbook, sheets: [] })).toBe('score-file-shape')
  })
})

it('the results of a scheme go out with what each assessor gave', () => {
  const sheet = (assessor: string, clean: number, order: number) => ({
    ...{ assessor, on: '2026-11-20', note: '', scores: { clean, order } },
  })
  const scored = { ...one, sheets: [sheet('街道', 4000, 5000), sheet('社区', 3000, 6000)] }
  const rows = resultSheet(scheme, ranking(scheme, [scored]), () => '安居物业').rows
  expect(rows).toEqual([[null, '安居物业', 90, 90, 90, 'A', null, 1, '未公布']])
})

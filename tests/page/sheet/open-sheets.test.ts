import { describe, expect, it } from 'vitest'
import { openSheets } from '../../../src/renderer/adapters/sheet/worker/open-sheets'
import { unwatched, type Progress } from '../../../src/renderer/domain/progress'
import type { OutSheet } from '../../../src/renderer/domain/sheet/workbook'
import { smallXls } from '../../fixtures/sheet/old-files'
import { gb18030 } from '../../fixtures/sheet/page-files'

const roster = (rows: number): OutSheet => ({
  name: '居民',
  columns: Array.from({ length: 20 }, (_, column) => ({ heading: `栏目${column + 1}`, width: 12 })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => `第${row}行第${column}格`),
  ),
  landscape: true,
})

const asked = { expected: ['文和社区', '东街社区', '西街社区'], today: '2026-11-22' }

/** What a community reported of so many people. */
const form = (community: string, people: number): File => {
  const lines = Array.from(
    { length: people },
    (_, nth) => `${community}${nth},138${String(nth).padStart(7, '0')}`,
  )
  return new File([['姓名,电话', ...lines].join('\n')], `${community}社区.csv`)
}

describe('the sheets of the page, read and written in a worker', () => {
  it('writes a workbook and reads it back, whole and in order, reporting how far it has come', async () => {
    const sheets = openSheets()
    const bytes = await sheets.write([roster(5000)])
    const reports: Progress[] = []
    const read = await sheets.read(
      { name: '名册.xlsx', bytes },
      { report: progress => void reports.push(progress), cancelled: () => false },
    )
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      roster(0).columns.map(({ heading }) => heading),
      ...roster(5000).rows,
    ])
    expect(reports.length).toBeGreaterThan(0)
    expect(reports.every(({ done, total }) => done <= (total ?? 0))).toBe(true)
    expect(bytes.length).toBeGreaterThan(0)
  })

  it.each([
    ['.xls', smallXls(), 'xls', '文和园居民名册'],
    ['CSV in GB18030', gb18030('姓名,户号\n䶮,1'), 'csv', '姓名'],
  ])('reads %s', async (_, bytes, format, first) => {
    const read = await openSheets().read({ name: '名册', bytes }, unwatched)
    expect(read).toMatchObject({ ok: true, value: { fileName: '名册', format } })
    expect(read.ok && read.value.sheets[0]?.rows[0]?.cells[0]).toBe(first)
  })

  it('hands on refusals', async () => {
    const read = await openSheets().read({ name: '名册.xlsx', bytes: new Uint8Array(0) }, unwatched)
    expect(read).toEqual({ ok: false, problem: { code: 'file-empty' } })
  })

  it('stops when the clerk cancels, and works on with the next file', async () => {
    const sheets = openSheets()
    const bytes = await sheets.write([roster(5000)])
    const stopped = await sheets.read(
      { name: '名册.xlsx', bytes },
      { report: () => undefined, cancelled: () => true },
    )
    expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } })
    expect(await sheets.read({ name: '名册.xlsx', bytes }, unwatched)).toMatchObject({ ok: true })
  })

  it('joins forms, tells how far it is, and writes the book as often as it is wanted', async () => {
    const sheets = openSheets()
    const reports: Progress[] = []
    const watch = { report: (one: Progress) => void reports.push(one), cancelled: () => false }
    const joined = await sheets.joinForms([form('文和', 3), form('东街', 2)], asked, watch)
    if (!joined.ok) throw new Error(joined.problem.code)
    const { rows, files, missing, readable } = joined.value.rolledUp
    expect([rows, files.map(({ community }) => community), missing, readable]).toEqual([
      ...[5, ['文和社区', '东街社区'], ['西街社区'], true],
    ])
    expect(reports[0]).toEqual({ step: '文和社区.csv：读取', done: 0, total: 2 })
    for (const note of ['给街道', '给区里']) {
      const written = await joined.value.write({ note }, watch)
      if (!written.ok) throw new Error(written.problem.code)
      const read = await sheets.read({ name: '汇总.xlsx', bytes: written.value }, unwatched)
      if (!read.ok) throw new Error(read.problem.code)
      expect(read.value.sheets[0]?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
        [note],
        ['序号', '姓名', '电话'],
        ...[
          [1, '文和0', '1380000000'],
          [2, '文和1', '1380000001'],
          [3, '文和2', '1380000002'],
        ],
        ...[
          [4, '东街0', '1380000000'],
          [5, '东街1', '1380000001'],
        ],
      ])
    }
    expect(reports.at(-1)?.step).toMatch(/^正在写/)
  })

  it('stops joining and writing when the clerk cancels; what was joined can still be written', async () => {
    const sheets = openSheets()
    const cancelled = { ok: false, problem: { code: 'cancelled' } }
    const stopped = { report: () => undefined, cancelled: () => true }
    const files = [form('文和', 20_000), form('东街', 20_000)]
    expect(await sheets.joinForms(files, asked, stopped)).toEqual(cancelled)
    const joined = await sheets.joinForms(files, asked, unwatched)
    if (!joined.ok) throw new Error(joined.problem.code)
    expect(await joined.value.write({}, stopped)).toEqual(cancelled)
    expect(await joined.value.write({}, unwatched)).toMatchObject({ ok: true })
  })
})

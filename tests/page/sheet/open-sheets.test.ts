import { describe, expect, it } from 'vitest'
import { openSheets } from '../../../src/renderer/adapters/sheet/worker/open-sheets'
import { unwatched, type Progress } from '../../../src/renderer/domain/progress'
import type { LongSheet, OutSheet } from '../../../src/renderer/domain/sheet/workbook'
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

  it('writes a long workbook row by row, tells how far it is, and stops when the clerk cancels', async () => {
    const sheets = openSheets()
    let made = 0
    const long = (count: number): LongSheet => ({
      ...{ head: { name: '汇总', columns: [{ heading: '姓名', width: 12 }], landscape: true }, count },
      rows: {
        *[Symbol.iterator]() {
          for (made = 0; made < count; made += 1) yield [`第${made}人`]
        },
      },
    })
    const reports: Progress[] = []
    const watch = { report: (one: Progress) => void reports.push(one), cancelled: () => false }
    const written = await sheets.writeLong([long(4000)], watch)
    if (!written.ok) throw new Error(written.problem.code)
    const read = await sheets.read({ name: '汇总.xlsx', bytes: written.value }, unwatched)
    expect(read.ok && read.value.sheets[0]?.rows.length).toBe(4001)
    expect(reports.at(-1)).toEqual({ step: '正在写“汇总”', done: 4000, total: 4000 })

    const stopped = { report: () => undefined, cancelled: () => made > 10_000 }
    expect(await sheets.writeLong([long(1_000_000)], stopped)).toEqual({
      ...{ ok: false, problem: { code: 'cancelled' } },
    })
    expect(made).toBeLessThan(1_000_000)
    expect(await sheets.writeLong([long(2_000_000)], unwatched)).toEqual({
      ...{ ok: false, problem: { code: 'too-many-rows' } },
    })
  })
})

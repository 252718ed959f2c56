import { describe, expect, it } from 'vitest'
import {
  chineseExcel5,
  formulasOf,
  lockedXls,
  lockedXlsx,
  oleFile,
  smallXls,
} from '../../fixtures/sheet/old-files'
import { readBuilt, readCells, refusal } from '../../fixtures/sheet/read-built'

describe('.xls and .et', () => {
  it('reads every value with its type, merges and hidden sheets', async () => {
    expect(await readBuilt(smallXls())).toEqual({
      fileName: '名册.xls',
      format: 'xls',
      sheets: [
        {
          name: '名册',
          hidden: false,
          merges: [{ top: 1, left: 0, bottom: 1, right: 3 }],
          rows: [
            { row: 1, cells: ['文和园居民名册'] },
            { row: 2, cells: ['姓名', '身份证号', '出生日期', '户号'] },
            {
              row: 3,
              cells: [
                '王秀兰䶮',
                '14021319900307123X',
                { date: '1990-03-07' },
                { number: 12, shown: '0012' },
              ],
            },
            { row: 4, cells: ['李明', 140213199003071230, null, { error: '#N/A' }] },
            { row: 6, cells: ['合计', true] },
          ],
        },
        { name: '字典', hidden: true, merges: [], rows: [{ row: 1, cells: [1] }] },
      ],
    })
  })

  it('reads Chinese written by programs of the time of Excel 5', async () => {
    expect(await readCells(chineseExcel5('王秀兰·丽'))).toEqual([['王秀兰·丽', '14021319900307123X']])
  })

  it('reads workbooks of Excel 2 to 4, which have no container', async () => {
    expect((await readCells(smallXls('biff2')))[2]?.[1]).toBe('14021319900307123X')
    expect((await readCells(smallXls('biff4')))[2]?.[1]).toBe('14021319900307123X')
  })

  it.each([2, 3, 4, 5, 8] as const)(
    'reads formulas of version %i by their results, whatever their expressions',
    async version => {
      expect(await readCells(formulasOf(version))).toEqual([[2, true, { error: '#N/A' }]])
    },
  )

  it.each([3, 4, 5, 8] as const)('refuses formulas of version %i that were cut short', async version => {
    expect(await refusal(formulasOf(version, []))).toBe('file-truncated')
  })

  it('refuses a locked workbook, old or new, as protected', async () => {
    expect(await refusal(lockedXls())).toBe('file-protected')
    expect(await refusal(lockedXlsx())).toBe('file-protected')
  })

  it('refuses a letter or any other document in the same container', async () => {
    expect(await refusal(oleFile({ WordDocument: new Uint8Array(5000) }))).toBe('file-unknown')
  })

  it('refuses a file that was cut off anywhere', async () => {
    const whole = smallXls()
    const cuts = [100, 512, 1024, whole.length >> 1, whole.length - 2048]
    expect(await Promise.all(cuts.map(length => refusal(whole.slice(0, length))))).toEqual(
      cuts.map(() => 'file-truncated'),
    )
  })
})

import { describe, expect, it } from 'vitest'
import {
  gb18030,
  policeExport,
  utf16,
  utf8,
  withMark,
  wpsSpreadsheetMl,
} from '../../fixtures/sheet/page-files'
import { readBuilt, readCells, readFirst } from '../../fixtures/sheet/read-built'

describe('HTML saved as .xls', () => {
  it('reads the police export: digits as text, no-break spaces kept, 户号 twice, spans as merges', async () => {
    const book = await readBuilt(utf8(policeExport))
    expect(book).toEqual({
      fileName: '名册.xls',
      format: 'html',
      sheets: [
        {
          name: 'Sheet1',
          hidden: false,
          merges: [
            { top: 1, left: 0, bottom: 1, right: 5 },
            { top: 3, left: 3, bottom: 4, right: 3 },
          ],
          rows: [
            { row: 1, cells: ['常住人口信息'] },
            { row: 2, cells: ['序号', '姓名', '公民身份证号', '户号', '现住地详址', '户号'] },
            {
              row: 3,
              cells: [
                '1',
                '王秀兰',
                '14021319900307123X\u00A0',
                '001234567890123456\u00A0',
                '文和园\n3号楼',
                '1·2 𠮷邉',
              ],
            },
            { row: 4, cells: ['2', '李 <明> 3 < 4', '140213199003071248', null, '&unknown;'] },
            { row: 5, cells: ['3', null, { number: 140213199003071230, shown: '1.40213E+17' }, 12] },
          ],
        },
      ],
    })
  })

  it('honours the encoding a page names', async () => {
    const page = '<html><meta charset="gb2312"><table><tr><td>王秀兰</td><td>䶮</td></tr></table></html>'
    expect(await readCells(gb18030(page))).toEqual([['王秀兰', '䶮']])
  })

  it('reads several tables one below the other, the inner before what follows it', async () => {
    const page =
      '<table><tr><td>一<table><tr><td>二</td></tr></table></td></tr></table><p>x</p><table><td>三</td></table>'
    expect(await readCells(utf8(page))).toEqual([['一'], ['二'], ['三']])
  })

  it('reads a page that breaks off in the middle of a cell as far as it goes', async () => {
    expect(await readCells(utf8('<table><tr><td>王秀兰</td><td>1402'))).toEqual([['王秀兰', '1402']])
  })
})

describe('XML spreadsheets of 2003', () => {
  it('reads what WPS saves, with the types the cells state', async () => {
    expect(await readBuilt(utf8(wpsSpreadsheetMl))).toEqual({
      fileName: '名册.xls',
      format: 'spreadsheetml',
      sheets: [
        {
          name: '名册',
          hidden: false,
          merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
          rows: [
            { row: 1, cells: ['常住人口'] },
            { row: 5, cells: ['14021319900307123X', 140213199003071230, null, null, { date: '1990-03-07' }] },
            {
              row: 6,
              cells: [
                { date: '1990-03-07' },
                { number: 12, shown: '0012' },
                true,
                { error: '#N/A' },
                '王\n秀兰',
              ],
            },
          ],
        },
        { name: '字典', hidden: true, merges: [], rows: [{ row: 1, cells: [2] }] },
      ],
    })
  })

  it('reads them in GB18030 and UTF-16 too', async () => {
    const stated = wpsSpreadsheetMl.replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="GBK"?>')
    const expected = await readFirst(utf8(wpsSpreadsheetMl))
    expect(await readFirst(gb18030(stated))).toEqual(expected)
    expect(await readFirst(utf16(wpsSpreadsheetMl, false, true))).toEqual(expected)
  })
})

describe('separated values', () => {
  const list = '姓名,身份证号\n王秀兰,140213199003071248\n𠮷䶮,001\n'
  const cells = [
    ['姓名', '身份证号'],
    ['王秀兰', '140213199003071248'],
    ['𠮷䶮', '001'],
  ]

  it.each([
    ['UTF-8', utf8(list)],
    ['UTF-8 with a mark', withMark(list)],
    ['GB18030', gb18030(list)],
    ['UTF-16 with a mark', utf16(list, false, true)],
    ['UTF-16 without a mark', utf16(list, false, false)],
    ['UTF-16 the other way round', utf16(list, true, true)],
  ])('keeps every digit as text in %s', async (_, bytes) => {
    expect(await readBuilt(bytes)).toMatchObject({ format: 'csv' })
    expect(await readCells(bytes)).toEqual(cells)
  })

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['full-width commas', '，'],
    ['bars', '|'],
  ])('finds out that fields are separated by %s', async (_, mark) => {
    expect(await readCells(utf8(list.replaceAll(',', mark)))).toEqual(cells)
  })

  it('reads quoted fields with separators, line ends and quotes, and counts a record as a row', async () => {
    const text = '姓名,备注\r\n"王,秀兰","一行\r\n""二""行"\r\n\r\n李明,"尾"巴\r\n'
    expect((await readFirst(utf8(text))).rows).toEqual([
      { row: 1, cells: ['姓名', '备注'] },
      { row: 2, cells: ['王,秀兰', '一行\n"二"行'] },
      { row: 4, cells: ['李明', '尾巴'] },
    ])
  })

  it('reads the trick ="0012" by its result, and no other formula', async () => {
    expect(await readCells(utf8('户号,备注\n="0012",=1+1\n"=""0013""",-\n'))).toEqual([
      ['户号', '备注'],
      ['0012', '=1+1'],
      ['0013', '-'],
    ])
  })

  it('loses no row to a quote that is never closed', async () => {
    expect(await readCells(utf8('姓名,备注\n王秀兰,"5号楼\n李明,1\n张三,2寸\n'))).toEqual([
      ['姓名', '备注'],
      ['王秀兰', '"5号楼'],
      ['李明', '1'],
      ['张三', '2寸'],
    ])
  })

  it('obeys a first line that names the separator, and the end mark of DOS', async () => {
    expect(await readCells(utf8('sep=;\n姓名;备注,旧\n王秀兰;1\n\x1A'))).toEqual([
      ['姓名', '备注,旧'],
      ['王秀兰', '1'],
    ])
  })
})

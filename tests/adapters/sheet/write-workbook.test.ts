import { strFromU8, unzipSync } from 'fflate'
import { read } from 'xlsx'
import { describe, expect, it } from 'vitest'
import type { OutSheet } from '../../../src/renderer/domain/sheet/workbook'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { readBuilt } from '../../fixtures/sheet/read-built'
import { sheetJsRows } from '../../fixtures/sheet/sheetjs-cells'

const residents: OutSheet = {
  name: '居民',
  title: '文和园居民名册',
  columns: [
    { heading: '姓名', width: 10 },
    { heading: '身份证号', width: 22 },
    { heading: '年龄', width: 6 },
  ],
  rows: [
    ['王秀兰', '140213199003071248', 36],
    [' 两边 \n二行', '=1+1', null],
    ['_x0041_\u0000\uD800𠮷<&>"', '@x', 0.5],
  ],
  landscape: true,
}

const parts = async (sheets: readonly OutSheet[]): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

describe('a workbook we give out', () => {
  it('is read back word for word, identity numbers as text, formulas as text', async () => {
    const { sheets } = await readBuilt(await writeWorkbook([residents]))
    expect(sheets).toEqual([
      {
        name: '居民',
        hidden: false,
        merges: [{ top: 1, left: 0, bottom: 1, right: 2 }],
        rows: [
          { row: 1, cells: ['文和园居民名册'] },
          { row: 2, cells: ['姓名', '身份证号', '年龄'] },
          { row: 3, cells: ['王秀兰', '140213199003071248', 36] },
          { row: 4, cells: [' 两边 \n二行', '=1+1'] },
          { row: 5, cells: ['_x0041_𠮷<&>"', '@x', 0.5] },
        ],
      },
    ])
  })

  it('is read by SheetJS just the same, every cell of text in the text format', async () => {
    const bytes = await writeWorkbook([residents])
    const { sheets } = await readBuilt(bytes)
    expect(sheetJsRows(bytes)).toEqual(sheets.map(({ rows }) => rows))
    const sheet = read(bytes, { cellNF: true }).Sheets['居民']!
    expect(sheet['B3']).toMatchObject({ t: 's', v: '140213199003071248', z: '@' })
    expect(sheet['B4']).toMatchObject({ t: 's', v: '=1+1', z: '@' })
    expect(sheet['C3']).toMatchObject({ t: 'n', v: 36 })
    expect(sheet['B4']).not.toHaveProperty('f')
  })

  it('keeps the heading in sight, prints it on every page, and fits the width of A4', async () => {
    const files = await parts([residents, { ...residents, name: '往来', landscape: false, rows: [] }])
    const sheet = files['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    )
    expect(sheet).toContain('<col min="2" max="2" width="22" style="5" customWidth="1"/>')
    expect(sheet).toContain('<ignoredError sqref="A1:C5" numberStoredAsText="1"/>')
    expect(files['xl/worksheets/sheet2.xml']).toContain('orientation="portrait"')
    expect(files['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'往来'!$1:$2</definedName>`,
    )
  })

  it('freezes the first row when there is no title', async () => {
    const { name, columns, rows, landscape } = residents
    const untitled = { name, columns, rows, landscape }
    const { sheets } = await readBuilt(await writeWorkbook([untitled]))
    expect(sheets[0]).toMatchObject({
      merges: [],
      rows: [{ row: 1, cells: ['姓名', '身份证号', '年龄'] }, {}, {}, {}],
    })
    expect((await parts([untitled]))['xl/worksheets/sheet1.xml']).toContain(
      '<pane ySplit="1" topLeftCell="A2"',
    )
  })

  it('has a note above the headings, and lines at the head and the foot of every printed page', async () => {
    const given = { ...residents, note: '张主任 导出', pageHead: '用途：核对 A&B', pageFoot: '用后销毁' }
    const [sheet] = (await readBuilt(await writeWorkbook([given]))).sheets
    expect(sheet?.rows.slice(0, 3)).toEqual([
      { row: 1, cells: ['文和园居民名册'] },
      { row: 2, cells: ['张主任 导出'] },
      { row: 3, cells: ['姓名', '身份证号', '年龄'] },
    ])
    const part = (await parts([given]))['xl/worksheets/sheet1.xml']!
    expect(part).toContain('<pane ySplit="3" topLeftCell="A4"')
    expect(part).toContain(
      '<headerFooter><oddHeader>&amp;C用途：核对 A&amp;&amp;B</oddHeader>' +
        '<oddFooter>&amp;L用后销毁&amp;R第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    )
    expect((await parts([given]))['xl/workbook.xml']).toContain("'居民'!$1:$3</definedName>")
  })

  it('gives sheets names that Excel accepts, each different', async () => {
    const names = ["一/二[三]:*?\\'", '居民', '居民', '', `${'长'.repeat(30)}𠮷`, 'ABC', 'abc']
    const { sheets } = await readBuilt(await writeWorkbook(names.map(name => ({ ...residents, name }))))
    expect(sheets.map(({ name }) => name)).toEqual([
      '一 二 三',
      '居民',
      '居民(2)',
      'Sheet4',
      '长'.repeat(30),
      'ABC',
      'abc(2)',
    ])
  })

  it('ends a text that is longer than a cell can hold with …', async () => {
    const { sheets } = await readBuilt(await writeWorkbook([{ ...residents, rows: [['长'.repeat(40_000)]] }]))
    expect(sheets[0]?.rows.at(-1)?.cells).toEqual([`${'长'.repeat(32_766)}…`])
  })

  it('makes the same list the same file', async () => {
    expect(await writeWorkbook([residents])).toEqual(await writeWorkbook([residents]))
  })
})

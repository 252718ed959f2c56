import { strFromU8, unzipSync } from 'fflate'
import { read } from 'xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { codeLabels } from '../../../src/renderer/domain/codes/read-code'
import { blankRoster } from '../../../src/renderer/domain/roster/blank-roster'
import { chooseSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { readBuilt } from '../../fixtures/sheet/read-built'
import { sheetJsRows } from '../../fixtures/sheet/sheetjs-cells'
import { planOf } from '../../builders/a-sheet'

let bytes: Uint8Array
let files: Record<string, string>

beforeAll(async () => {
  bytes = await writeWorkbook([blankRoster()])
  files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
})

const headings = blankRoster().columns.map(({ heading }) => heading)
const letterOf = (heading: string): string => String.fromCharCode(65 + headings.indexOf(heading))

/** The rule of the cells of a column, below the explarelations. */
const ruleOf = (heading: string): string => {
  const rules = files['xl/worksheets/sheet1.xml']?.match(/<dataValidation .*?<\/dataValidation>/gu) ?? []
  const cells = `sqref="${letterOf(heading)}5:`
  return rules.find(rule => rule.includes(cells)) ?? ''
}

describe('the empty form', () => {
  it('is a roster of nobody, with every column known', async () => {
    const workbook = await readBuilt(bytes)
    const chosen = chooseSheet(workbook, residentBook)
    if (!chosen.ok) throw new Error(chosen.problem.code)
    const plan = planOf(chosen.value.sheet)
    expect([plan.sheetName, plan.headerRow, plan.rows]).toEqual(['居民名册', 3, []])
    expect(plan.columns.filter(({ field }) => field === null)).toEqual([])
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['居民名册', false],
      ['选项', true],
    ])
  })

  it('is opened by SheetJS, with text cells ready for numbers and the longer lists on a sheet out of sight', () => {
    const book = read(bytes, { cellNF: true, sheetStubs: true })
    const sheet = book.Sheets['居民名册']!
    expect(sheet['A3']).toMatchObject({ v: '姓名*' })
    expect([5, 300, 504].map(row => sheet[`B${row}`] as unknown)).toMatchObject([
      { t: 'z', z: '@' },
      { t: 'z', z: '@' },
      { t: 'z', z: '@' },
    ])
    expect(book.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['居民名册', 0],
      ['选项', 1],
    ])
    const lists = sheetJsRows(bytes)[1] ?? []
    const relations = lists[0]?.cells.indexOf('与户主关系') ?? -1
    expect(lists.slice(1, 57).map(({ cells }) => cells[relations])).toEqual(
      codeLabels('relation').slice(0, 56),
    )
  })

  it('lets the words of the code tables be chosen, and warns of others without refusing them', () => {
    expect(ruleOf('性别')).toContain('<formula1>&quot;男,女')
    expect(ruleOf('性别')).toContain('errorStyle="warning"')
    expect(ruleOf('与户主关系')).toContain(`<formula1>'选项'!$`)
    expect(ruleOf('与户主关系')).toContain(`$${codeLabels('relation').length + 1}</formula1>`)
  })

  it('says at each heading and in each row how the column is filled in, with heading and explarelations kept in sight', () => {
    const part = files['xl/worksheets/sheet1.xml']!
    expect(part).toContain('<pane ySplit="4" topLeftCell="A5"')
    for (const heading of headings) expect(part).toContain(`promptTitle="${heading}"`)
    expect(part).toContain('sqref="B3:B1048576"')
  })
})

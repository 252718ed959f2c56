import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { drawnRows } from '../../../../src/renderer/adapters/sheet/filling/drawn-rows'
import { fillForm } from '../../../../src/renderer/adapters/sheet/filling/fill-form'
import { remadeForm } from '../../../../src/renderer/adapters/sheet/filling/remade-form'
import { readWorkbook } from '../../../../src/renderer/adapters/sheet/read-workbook'
import { personRow } from '../../../../src/renderer/domain/forms/facts/person-facts'
import { planFilling, suggestMapping } from '../../../../src/renderer/domain/forms/known-form'
import { unwatched } from '../../../../src/renderer/domain/progress'
import type { Result } from '../../../../src/renderer/domain/result'
import { completeFacts } from '../../../../src/renderer/domain/roster/derived-facts'
import type { NamedBytes } from '../../../../src/renderer/domain/sheet/workbook'
import { drawnForm } from '../../../fixtures/forms/drawn-form'
import { areaOfOfficeForms, byExceljs, bySheetJs, officeForms } from '../../../fixtures/forms/office-forms'

const TODAY = '2026-11-22'
const PEOPLE = 8

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

const facts = completeFacts({
  ...{
    name: '王秀兰',
    idNumber: '140213199003071248',
    phone: '13800000000',
    tags: '低保',
    householdNo: 'H001',
  },
  ...{
    estate: '文和园',
    building: '5',
    unit: '1',
    room: '102',
    address: '文和园5号楼1单元102',
    remarks: '无',
  },
  ...{ hukouAddress: '平城区', relation: '户主', nation: '汉族', grid: '第一网格' },
})
const people = Array.from({ length: PEOPLE }, (_, at) =>
  personRow({
    ...{ person: { id: String(at), facts, residence: 'unknown', state: undefined }, shown: facts },
    ...{ isMasked: () => false, nth: at + 1, today: TODAY },
  }),
)

async function filledFrom(form: NamedBytes) {
  const book = value(await readWorkbook(form, unwatched))
  const drawn = value(await drawnRows(form))
  const mapping = value(suggestMapping(book, sheet => drawn.get(sheet) ?? 0))
  const filling = value(planFilling(book, mapping, people, TODAY))
  return { mapping, bytes: value(await fillForm(form, filling, unwatched)) }
}

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  )

/** What a fill may write anew: the sheet, the workbook with its names, the strings, and what the order of reckoning stood in. */
const mayChange =
  /worksheets\/sheet1\.xml|workbook\.xml(\.rels)?$|sharedStrings\.xml|calcChain\.xml|\[Content_Types\]\.xml/

const stylesAt = (sheet: string, row: number): readonly (string | undefined)[] =>
  Array.from(
    sheet.matchAll(new RegExp(`<c r="[A-Z]+${row}"([^>]*?)/?>`, 'g')),
    ([, attributes = '']) => /\bs="(\d+)"/.exec(attributes)?.[1],
  )

describe.each(officeForms)('$name', ({ headings }) => {
  it.each([
    ['exceljs', () => byExceljs(headings)],
    ['SheetJS', () => Promise.resolve(bySheetJs(headings))],
  ])(
    'from %s is known by its headings, filled below them, and the parts beside stay byte for byte',
    async (_, make) => {
      const form = await make()
      const { mapping, bytes } = await filledFrom(form)
      expect(mapping.rows).toEqual(areaOfOfficeForms)
      const [before, after] = [partsOf(form.bytes), partsOf(bytes)]
      expect(
        Object.keys(before).filter(name => !mayChange.test(name) && before[name] !== after[name]),
      ).toEqual([])
      const rows = value(await readWorkbook({ name: 'x.xlsx', bytes }, unwatched)).sheets[0]?.rows ?? []
      const at = (letter: string): number => letter.charCodeAt(0) - 65
      const place = Object.entries(mapping.columns).find(
        ([, one]) => one.kind === 'fact' && one.fact === 'idNumber',
      )
      const numbers = rows
        .filter(({ row }) => row >= mapping.rows.from && row < mapping.rows.from + PEOPLE)
        .map(({ cells }) => cells[at(place?.[0] ?? 'A')])
      expect(numbers).toEqual(Array.from({ length: PEOPLE }, () => '140213199003071248'))
      expect(rows.find(({ row }) => row === mapping.rows.from + PEOPLE)?.cells[0]).toBe('合计')
    },
  )

  it('has the look of the pattern row in every row that was put in, and its sum reaches over all of them', async () => {
    const { bytes } = await filledFrom(await byExceljs(headings))
    const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? ''
    const pattern = stylesAt(sheet, areaOfOfficeForms.from)
    expect(pattern.filter(style => style !== undefined).length).toBe(headings.length)
    for (let row = areaOfOfficeForms.from; row < areaOfOfficeForms.from + PEOPLE; row += 1) {
      expect(stylesAt(sheet, row)).toEqual(pattern)
    }
    expect(sheet).toContain(`COUNTA(A${areaOfOfficeForms.from}:A${areaOfOfficeForms.from + PEOPLE - 1})`)
  })
})

describe('a form that came as an older file', () => {
  it('is made anew with its words and merged blocks, and can be filled', async () => {
    const book = value(await readWorkbook(drawnForm(), unwatched))
    const anew = remadeForm({ ...book, fileName: '慰问登记表.xls' })
    expect(anew.name).toBe('慰问登记表.xlsx')
    const again = value(await readWorkbook(anew, unwatched))
    expect(again.sheets.map(({ name, merges }) => [name, merges.length])).toEqual(
      book.sheets.map(({ name, merges }) => [name, merges.length]),
    )
    expect(again.sheets[0]?.rows[0]?.cells[0]).toBe('{单位}低保老人慰问登记表')
    const { bytes } = await filledFrom(anew)
    const rows = value(await readWorkbook({ name: 'x.xlsx', bytes }, unwatched)).sheets[0]?.rows ?? []
    expect(rows.filter(({ cells }) => cells[1] === '王秀兰').length).toBe(PEOPLE)
  })
})

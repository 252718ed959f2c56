import { describe, expect, it } from 'vitest'
import { roles } from '../../../src/renderer/domain/accounts/roles'
import { toldOf, whoGoesIn, withHand } from '../../../src/renderer/domain/forms/who-goes-in'
import type { CrossTable } from '../../../src/renderer/domain/forms/form-mapping'
import { blanked } from '../../../src/renderer/domain/personal-data/erase'
import type { Resident } from '../../../src/renderer/domain/records/resident'
import type { WhoGoesIn } from '../../../src/renderer/domain/records/street-form'

const seen = { houseOf: () => undefined, rights: roles.director.rights, today: '2026-11-22' }
const low = [{ name: '低保' }]
const wang: Resident = { id: 'wang', name: '王秀兰', tags: low, birthDate: '1951-03-07' }
const li: Resident = { id: 'li', name: '李四', tags: low, birthDate: '2015-01-01' }
const gone: Resident = {
  id: 'gone',
  name: '周七',
  tags: low,
  states: [{ state: 'moved-out', since: '2026-11-01' }],
}
const zhao: Resident = { id: 'zhao', name: '赵六' }
const erased = blanked('erased', '2026-11-01')
const residents = [wang, li, gone, zhao, erased]
const filters = [{ id: 'low', name: '低保户', search: '', choices: { tags: ['低保'] } }]

const table: CrossTable = {
  ...{ rows: { from: 3, to: 4 }, columns: { from: 'B', to: 'C' }, labelColumn: 'A', labelRow: 2 },
  ...{ down: 'ages', across: 'sexes' },
}

const chosen = (who: WhoGoesIn, found: readonly Resident[] | null = null): unknown => {
  const all = whoGoesIn(who, { residents, filters, seen, found })
  return all.ok ? all.value.map(({ id }) => id) : all.problem
}

describe('into a form goes', () => {
  it('nobody who was erased, also where everybody goes in or they were picked before', () => {
    expect(chosen({ kind: 'all' })).toEqual(['wang', 'li', 'zhao'])
    expect(chosen({ kind: 'chosen', people: ['erased', 'zhao'] })).toEqual(['zhao'])
    expect(chosen({ kind: 'filter', filter: 'low', plus: ['erased'], minus: [] })).toEqual(['wang', 'li'])
  })

  it('who fits the saved filter today, with those put in and without those left out by hand', () => {
    expect(chosen({ kind: 'filter', filter: 'low', plus: [], minus: [] })).toEqual(['wang', 'li'])
    expect(chosen({ kind: 'filter', filter: 'low', plus: ['zhao', 'wang'], minus: ['li'] })).toEqual([
      'wang',
      'zhao',
    ])
  })

  it('of a filter that searches for words who was found by them', () => {
    expect(chosen({ kind: 'filter', filter: 'low', plus: [], minus: [] }, [li, zhao])).toEqual(['li'])
  })

  it('who was picked, in that order, as long as they are on the roster', () => {
    expect(chosen({ kind: 'chosen', people: ['zhao', 'gone', 'wang'] })).toEqual(['zhao', 'wang'])
  })

  it('nobody where the filter is no more, which is said', () => {
    expect(chosen({ kind: 'filter', filter: 'other', plus: [], minus: [] })).toEqual({
      code: 'form-filter-gone',
    })
  })

  it('no child unless asked for, but children are counted where a form only counts', () => {
    const told = (children: boolean, counts?: CrossTable): unknown =>
      toldOf(
        [wang, li, zhao],
        { columns: { A: { kind: 'fact', fact: 'name' } }, counts },
        { children, today: '2026-11-22' },
      ).map(({ id }) => id)
    expect([told(false), told(true), told(false, table)]).toEqual([
      ['wang', 'zhao'],
      ['wang', 'li', 'zhao'],
      ['wang', 'li', 'zhao'],
    ])
  })
})

it('who was left out by hand comes back when put in again', () => {
  const who: WhoGoesIn = { kind: 'filter', filter: 'low', plus: [], minus: [] }
  const left = withHand(who, { leave: ['li'] })
  expect(left).toEqual({ ...who, minus: ['li'] })
  expect(withHand(left, { add: ['li'] })).toEqual({ ...who, plus: ['li'], minus: [] })
  expect(withHand({ kind: 'chosen', people: ['wang'] }, { add: ['zhao'], leave: ['wang'] })).toEqual({
    ...{ kind: 'chosen', people: ['zhao'] },
  })
})

import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { changeState, statesAfter, withStateTold } from '../../../src/renderer/domain/people/change-state'
import { isOnRoster, standingOf } from '../../../src/renderer/domain/people/states'
import { personStates, resident, type PersonState } from '../../../src/renderer/domain/records/resident'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'

const TODAY = '2026-11-22'
const inState = (state: PersonState, since = '2026-01-05') => aResident({ states: [{ state, since }] })
const gone = aResident({
  states: [{ state: 'moved-out', since: '2026-05-01', reason: '搬家' }],
  movedOut: '2026-05-01',
  movedTo: '太原市',
})

describe('the state of a person', () => {
  it('is on the roster for whom nothing else was said', () => {
    expect(standingOf(aResident())).toBe('present')
  })
  it('is the last one, and only those who are there or to be verified count as on the roster', () => {
    expect(personStates.filter(state => isOnRoster(inState(state)))).toEqual(['unverified', 'present'])
    expect(
      standingOf(aResident({ states: [...(gone.states ?? []), { state: 'present', since: TODAY }] })),
    ).toBe('present')
  })
  it.each([
    ['unverified', ['present', 'moved-out', 'died']],
    ['present', ['moved-out', 'died', 'unverified']],
    ['moved-out', ['present']],
    ['died', ['present']],
    ['merged', []],
  ] as const)('may lead from %s to %j', (from, to) => {
    expect(statesAfter(inState(from))).toEqual(to)
  })
})

describe('changing the state of a person', () => {
  it('moves somebody out with the day, the place and the reason', () => {
    const asked = { to: 'moved-out', since: '2026-05-01', reason: ' 搬家 ', movedTo: '太原市' } as const
    expect(changeState(aResident(), asked, TODAY)).toEqual(
      ok({ cause: 'resident-state-changed', detail: '王秀兰：迁出', save: [put(resident, gone)] }),
    )
  })
  it('writes down the day of a death', () => {
    const asked = { to: 'died', since: '2026-11-01', reason: '死亡证明' } as const
    expect(changeState(aResident(), asked, TODAY)).toMatchObject({
      value: { save: [{ record: { diedOn: '2026-11-01', states: [{ state: 'died' }] } }] },
    })
  })
  it('restores somebody: the history stays, what they left with goes', () => {
    const asked = { to: 'present', since: '2026-06-01', reason: '误注销' } as const
    const back = aResident({
      states: [...(gone.states ?? []), { state: 'present', since: '2026-06-01', reason: '误注销' }],
    })
    expect(changeState(gone, asked, TODAY)).toMatchObject({
      value: { detail: '王秀兰：在册', save: [put(resident, back)] },
    })
  })
  it.each([
    ['a day to come', aResident(), { to: 'died', since: '2026-11-23', reason: '病故' }, fail('state-future')],
    ['no reason', aResident(), { to: 'died', since: TODAY, reason: ' ' }, fail('state-reason-missing')],
    [
      'a day before the birth',
      aResident({ birthDate: '1951-03-07' }),
      { to: 'died', since: '1950-01-01', reason: '病故' },
      fail('state-before-birth', { birth: '1951-03-07' }),
    ],
    [
      'dying after having moved away',
      gone,
      { to: 'died', since: TODAY, reason: '病故' },
      fail('state-no-way', { from: '迁出', to: '死亡注销' }),
    ],
    [
      'coming back before having left',
      gone,
      { to: 'present', since: '2026-04-01', reason: '误注销' },
      fail('state-before-leaving', { last: '2026-05-01' }),
    ],
    [
      'restoring one record too many',
      inState('merged'),
      { to: 'present', since: TODAY, reason: '误注销' },
      fail('state-merged'),
    ],
  ] as const)('refuses %s', (_, person, asked, refusal) => {
    expect(changeState(person, asked, TODAY)).toEqual(refusal)
  })
})

describe('the state a roster tells', () => {
  it('takes off whom it says to have died or to have moved away', () => {
    expect(withStateTold(aResident({ diedOn: '2026-03-01', movedOut: '2020-01-01' }), TODAY).states).toEqual([
      { state: 'died', since: '2026-03-01', reason: '登记的死亡日期：2026-03-01' },
    ])
    expect(withStateTold(aResident({ movedOut: '2025年' }), TODAY).states).toEqual([
      { state: 'moved-out', since: TODAY, reason: '登记的迁出时间：2025年' },
    ])
  })
  it.each([
    ['whose day is still to come', aResident({ movedOut: '2027-01-01' })],
    ['who moved in again since', aResident({ movedOut: '2020-01-01', movedIn: '2024-09-01' })],
    ['who is off it already', gone],
    ['of whom it says nothing', aResident()],
  ])('leaves alone somebody %s', (_, person) => {
    expect(withStateTold(person, TODAY)).toBe(person)
  })
})

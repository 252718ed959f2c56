import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  changeHead,
  foundHousehold,
  joinHousehold,
  leaveHousehold,
  membersOf,
  relationsToHead,
} from '../../../src/renderer/domain/people/households'
import { household } from '../../../src/renderer/domain/records/household'
import { resident } from '../../../src/renderer/domain/records/resident'
import { fail, ok } from '../../../src/renderer/domain/result'
import { aResident } from '../../builders/a-resident'

const home = { id: 'h', number: '0310' }
const relation = (code: string, text: string) => ({ relation: { code, text } })
const head = aResident({ id: 'head', name: '王建国', householdId: 'h', ...relation('02', '户主') })
const wife = aResident({ id: 'wife', householdId: 'h', ...relation('12', '妻') })
const son = aResident({ id: 'son', name: '王伟', householdId: 'h', ...relation('20', '子') })
const checked = { checked: ['householdNo', 'relation'] }

describe('a household', () => {
  it('shows its head first, then by relation; those who left the roster apart', () => {
    const dead = { ...wife, states: [{ state: 'died' as const, since: '2026-01-01' }] }
    expect(membersOf('h', [son, dead, aResident({ id: 'other' }), head])).toEqual({
      here: [head, son],
      gone: [dead],
    })
  })
  it('takes somebody in with their relation to the head', () => {
    const child = aResident({ id: 'child', householdId: 'elsewhere' })
    expect(joinHousehold(child, home, '孙女', [head, wife])).toEqual(
      ok({
        cause: 'household-edited',
        detail: '0310户：王秀兰',
        save: [put(resident, { ...child, householdId: 'h', ...relation('42', '孙女'), ...checked })],
      }),
    )
  })
  it('has one head, and everybody has a relation', () => {
    const child = aResident({ id: 'child' })
    expect(joinHousehold(child, home, '户主', [head])).toEqual(fail('household-has-head', { name: '王建国' }))
    expect(joinHousehold(child, home, '', [head])).toEqual(
      fail('household-relation-missing', { name: '王秀兰' }),
    )
  })
  it('is founded under a number nobody has, with somebody as its head', () => {
    const person = aResident()
    expect(foundHousehold(person, ' 0311 ', undefined, [home], 'new')).toMatchObject({
      value: {
        save: [
          put(household, { id: 'new', number: '0311' }),
          put(resident, { ...person, householdId: 'new', ...relation('02', '户主'), ...checked }),
        ],
      },
    })
    expect(foundHousehold(person, '0310', undefined, [home], 'new')).toEqual(
      fail('household-number-taken', { number: '0310' }),
    )
    expect(foundHousehold(person, ' ', undefined, [home], 'new')).toEqual(fail('household-number-missing'))
  })
  it('lets somebody go', () => {
    expect(leaveHousehold(son).save).toEqual([
      put(resident, aResident({ id: 'son', name: '王伟', ...checked })),
    ])
  })
})

describe('changing the head of a household', () => {
  const relations = new Map([
    ['head', '夫'],
    ['son', '子'],
  ])
  it('asks everybody’s relation anew and writes all in one change', () => {
    expect(changeHead(home, wife, [head, wife, son], relations)).toEqual(
      ok({
        cause: 'household-edited',
        detail: '0310户：户主改为王秀兰',
        save: [
          put(resident, { ...wife, ...relation('02', '户主'), ...checked }),
          put(resident, { ...head, ...relation('11', '夫'), ...checked }),
          put(resident, { ...son, ...checked }),
        ],
      }),
    )
  })
  it('is refused while somebody’s relation is missing, or would make a second head', () => {
    expect(changeHead(home, wife, [head, wife, son], new Map([['head', '夫']]))).toEqual(
      fail('household-relation-missing', { name: '王伟' }),
    )
    expect(changeHead(home, wife, [head, wife], new Map([['head', '户主']]))).toEqual(
      fail('household-two-heads', { name: '王建国' }),
    )
  })
  it('offers every relation but the head’s own', () => {
    expect(relationsToHead).toContain('配偶')
    expect(relationsToHead.filter(label => label === '户主' || label === '本人')).toEqual([])
  })
})

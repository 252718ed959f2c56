import { describe, expect, it } from 'vitest'
import { organisationRoad } from '../../../src/renderer/domain/party-building/data/organisation-road'
import { nextOnRoad, reachedOn, stateOn, takeTurn } from '../../../src/renderer/domain/turns/road'
import { applied, approved, running } from '../../builders/a-party-organisation'

const today = '2026-11-22'
const take = (step: string, on: string, note = '依据', steps = [applied]) =>
  takeTurn(organisationRoad, steps, { step, on, note }, { today })

describe('a road of steps', () => {
  it('tells the state on a day, later steps not yet known', () => {
    const steps = [applied, approved, running]
    expect(
      ['2026-02-28', '2026-03-01', '2026-04-19', today].map(day => stateOn(organisationRoad, steps, day)),
    ).toEqual(['planned', 'applied', 'approved', 'running'])
    expect(reachedOn(organisationRoad, steps)).toBe('2026-04-20')
  })

  it('offers only what can follow, the usual step first', () => {
    expect(nextOnRoad(organisationRoad, []).map(({ step }) => step)).toEqual(['applied', 'recorded'])
    expect(nextOnRoad(organisationRoad, [applied]).map(({ step }) => step)).toEqual(['approved', 'refused'])
  })

  it('takes a step after the last, on a day that has come', () => {
    expect(take('approved', '2026-04-01', ' 街道 4 号 ')).toEqual({
      ok: true,
      value: [applied, { step: 'approved', on: '2026-04-01', note: '街道 4 号' }],
    })
  })

  it.each([
    ['running', '2026-05-01', '依据', 'turn-no-way'],
    ['approved', '', '依据', 'turn-day-missing'],
    ['approved', '2026-04-01', ' ', 'turn-note-missing'],
    ['approved', '2026-11-23', '依据', 'turn-future'],
    ['approved', '2026-02-28', '依据', 'turn-early'],
  ])('refuses %s on %s with %s: %s', (step, on, note, code) => {
    expect(take(step, on, note)).toMatchObject({ ok: false, problem: { code } })
  })

  it('takes no step before the first day there can be one', () => {
    const request = { step: 'applied', on: '2026-01-01', note: '' }
    expect(takeTurn(organisationRoad, [], request, { today, from: '2026-02-01' })).toMatchObject({
      problem: { code: 'turn-early', detail: { earliest: '2026-02-01' } },
    })
  })
})

import { describe, expect, it } from 'vitest'
import { possibleTurns, proposedTurn, takeTurn } from '../../../src/renderer/domain/association/take-turn'
import { renewalDays } from '../../../src/renderer/domain/calendar/sources/association-sources'
import type { DueRule } from '../../../src/renderer/domain/records/due-rule'
import type { AssociationFacts } from '../../../src/renderer/domain/association/turn-guards'
import { organisation } from '../../../src/renderer/domain/records/organisation'
import type { AssociationTurn } from '../../../src/renderer/domain/records/organisation'
import { aHeldMeeting, anAssociation, anElection, aNewMeeting } from '../../builders/a-meeting'
import { anAppointment, aRegulation } from '../../builders/an-association'

const inState = (...turns: readonly AssociationTurn[]) =>
  anAssociation({ association: { estate: '文和园', hostUnit: '', purpose: '', turns: [...turns] } })

const awaiting: AssociationTurn = { state: 'awaiting', on: '2026-11-22', ground: '听取报告' }
const established: AssociationTurn = { state: 'established', on: '2026-11-23', ground: '选举' }

const facts = (changes: Partial<AssociationFacts> = {}): AssociationFacts => ({
  organisation: inState(),
  meetings: [],
  regulations: [],
  appointments: [],
  today: '2026-11-25',
  renewalDays: 90,
  ...changes,
})

const turns = (of: AssociationFacts) =>
  possibleTurns(of).map(({ turn, missing }) => [turn.verb, ...missing.map(({ code }) => code)])

describe('a turn of the association', () => {
  it('to 待成立 waits for the report on the preparations, which a meeting hears', () => {
    expect(turns(facts({ meetings: [aNewMeeting()] }))).toEqual([
      ['转为待成立', 'association-report-not-heard'],
      ['终止筹备'],
    ])
    expect(proposedTurn(facts({ meetings: [aHeldMeeting()] }))?.evidence).toEqual({
      on: '2026-11-22',
      ground: '文和园物业服务提升促进会成立大会听取文和园物业服务提升促进会筹备情况报告',
      meeting: 'meeting',
    })
  })

  it('to 已成立 waits for a rule, a valid election, a letter for everybody elected and their answer', () => {
    const organisation = inState(awaiting)
    const held = facts({ organisation, meetings: [aHeldMeeting()] })
    const missing = (of: AssociationFacts) => turns(of)[0]?.slice(1)
    expect([
      missing(facts({ organisation })),
      missing(facts({ organisation, regulations: [aRegulation()] })),
      missing({ ...held, meetings: [aHeldMeeting({ election: anElection({ returned: 26, valid: 25 }) })] }),
      missing(held),
      missing({ ...held, appointments: [anAppointment()] }),
      missing({ ...held, appointments: [anAppointment({ declined: true })] }),
      missing({ ...held, appointments: [anAppointment({ acceptedOn: '2026-11-23' })] }),
    ]).toEqual([
      ['association-no-rule', 'association-no-election'],
      ['association-no-election'],
      ['association-no-election'],
      ['association-no-letter'],
      ['association-post-unanswered'],
      ['association-post-declined'],
      [],
    ])
  })

  it('to 已成立 does not wait for whom a by-election replaced', () => {
    const declined = anAppointment({ declined: true })
    const next = anAppointment({
      id: 'next',
      personName: '李建国',
      meetingId: 'by-election',
      acceptedOn: '2026-11-24',
    })
    const of = facts({
      organisation: inState(awaiting),
      meetings: [aHeldMeeting()],
      appointments: [declined, next],
    })
    expect(turns(of)[0]).toEqual(['转为已成立'])
  })

  it('to 换届中 may be taken from 90 days before the terms end', () => {
    const appointments = [anAppointment({ acceptedOn: '2026-11-22' })]
    const on = (today: string) => turns(facts({ organisation: inState(established), appointments, today }))[0]
    expect([on('2029-08-22'), on('2029-08-23'), on('2029-12-01')]).toEqual([
      ['开始换届', 'association-term-not-over'],
      ['开始换届'],
      ['开始换届'],
    ])
  })

  it('to 换届中 may be taken as early as the office has set for the end of terms', () => {
    const own: DueRule = { id: 'rule', source: 'terms', days: [120, 30], since: '2026-01-01' }
    const appointments = [anAppointment({ acceptedOn: '2026-11-22' })]
    const on = (today: string) => {
      const of = { organisation: inState(established), appointments, today, renewalDays: renewalDays([own]) }
      return turns(facts(of))[0]
    }
    expect([renewalDays([]), renewalDays([own]), on('2029-07-23'), on('2029-07-24')]).toEqual([
      90,
      120,
      ['开始换届', 'association-term-not-over'],
      ['开始换届'],
    ])
  })

  it('back from 换届中 waits for an election since it began', () => {
    const renewing: AssociationTurn = { state: 'renewing', on: '2026-11-23', ground: '届满' }
    const appointments = [anAppointment({ acceptedOn: '2026-11-22' })]
    const of = (startsAt: string) =>
      turns(
        facts({
          organisation: inState(established, renewing),
          meetings: [aHeldMeeting({ startsAt })],
          appointments,
        }),
      )[0]
    expect([of('2026-11-22T09:30'), of('2026-11-23T09:30')]).toEqual([
      ['完成换届', 'association-no-new-election'],
      ['完成换届'],
    ])
  })

  it('by decision alone is offered but never proposed', () => {
    expect(proposedTurn(facts({ organisation: inState(established) }))).toBeUndefined()
  })
})

describe('taking a turn', () => {
  const held = facts({ meetings: [aHeldMeeting()] })
  const request = {
    to: 'awaiting',
    on: '2026-11-22',
    ground: ' 成立大会听取报告 ',
    meeting: 'meeting',
  } as const

  it('adds it to those before', () => {
    expect(takeTurn(held, request)).toEqual({
      ok: true,
      value: {
        cause: 'association-turned',
        detail: '文和园物业服务提升促进会：待成立',
        save: [
          {
            kind: organisation,
            record: inState({
              state: 'awaiting',
              on: '2026-11-22',
              ground: '成立大会听取报告',
              meeting: 'meeting',
            }),
          },
        ],
      },
    })
  })

  it.each([
    ['without a day', { on: undefined }, 'association-turn-day-missing'],
    ['on a day to come', { on: '2026-11-26' }, 'association-turn-future'],
    ['without a ground', { ground: ' ' }, 'association-turn-ground-missing'],
    ['past a state in between', { to: 'established' as const }, 'association-no-way'],
  ])('is refused %s', (_, change, code) => {
    expect(takeTurn(held, { ...request, ...change })).toMatchObject({ ok: false, problem: { code } })
  })

  it('is refused before the last one, and while something is missing', () => {
    const later = facts({ organisation: inState(awaiting) })
    const to = { to: 'established' as const }
    expect([
      takeTurn(later, { ...request, ...to, on: '2026-11-21' }),
      takeTurn(later, { ...request, ...to }),
    ]).toEqual([
      {
        ok: false,
        problem: {
          code: 'association-turn-before-last',
          detail: { last: '2026-11-22', state: '待成立' },
        },
      },
      { ok: false, problem: { code: 'association-no-rule' } },
    ])
  })

  it('after the fact asks for the paper it is known from and nothing else', () => {
    const past = { to: 'established', on: '2021-07-30', ground: '启动仪式报道', afterTheFact: true } as const
    const taken = takeTurn(facts(), past)
    expect(taken.ok && taken.value.save).toEqual([
      {
        kind: organisation,
        record: inState({
          state: 'established',
          on: '2021-07-30',
          ground: '启动仪式报道',
          afterTheFact: true,
        }),
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { bringToMeeting } from '../../../src/renderer/domain/green-channel/bring-to-meeting'
import { caseDue, caseLight } from '../../../src/renderer/domain/green-channel/case-clock'
import { caseState, nextCaseTurns } from '../../../src/renderer/domain/green-channel/case-state'
import { recordCase } from '../../../src/renderer/domain/green-channel/record-case'
import { stepped, type CaseStepRequest } from '../../../src/renderer/domain/green-channel/take-case-step'
import { put } from '../../../src/renderer/domain/journal/entry'
import type { GreenCase } from '../../../src/renderer/domain/records/green-case'
import { estate } from '../../../src/renderer/domain/records/estate'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aCase, accepted } from '../../builders/a-case'
import { anEstate } from '../../builders/a-property'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const now = '2026-11-22T09:00'
const newId = () => 'new'

const request = (changes: Partial<CaseStepRequest>): CaseStepRequest => ({
  step: 'accepted',
  at: '2026-11-16T10:00',
  note: '情况',
  handler: '安居物业',
  answer: '已修复',
  level: 'complex',
  satisfaction: '满意',
  due: undefined,
  ...changes,
})

const go = (one: GreenCase, ...steps: readonly CaseStepRequest['step'][]): GreenCase =>
  steps.reduce(
    (before, step, nth) =>
      valueOf(stepped(before, request({ step, at: `2026-11-16T1${nth}:00` }), { rules: [], now })),
    one,
  )
const refused = (one: GreenCase, changes: Partial<CaseStepRequest>) => {
  const taken = stepped(one, request(changes), { rules: [], now })
  return taken.ok ? 'ok' : taken.problem.code
}

describe('a case of the green channel', () => {
  it('is accepted, assigned, handled, fed back, called back and closed', () => {
    const closed = go(aCase(), 'accepted', 'assigned', 'handled', 'fed-back', 'called-back', 'closed')
    expect(caseState(closed)).toBe('closed')
    expect(nextCaseTurns(closed)).toEqual([])
    expect(closed).toMatchObject({ level: 'complex', answer: '已修复' })
    expect(closed.steps).toMatchObject([
      { step: 'accepted', due: '2026-11-18T09:00' },
      { step: 'assigned', handler: '安居物业' },
      { step: 'handled', note: '情况' },
      { step: 'fed-back' },
      { step: 'called-back', satisfaction: '满意' },
      { step: 'closed' },
    ])
  })

  it('what could not be settled is mediated again, referred, or brought to a meeting; who is dissatisfied is served again', () => {
    const stuck = go(aCase(), 'accepted', 'assigned', 'unsettled')
    expect(nextCaseTurns(stuck).map(({ step }) => step)).toEqual([
      'assigned',
      'mediated',
      'to-meeting',
      'extended',
      'referred',
    ])
    expect(caseState(go(aCase(), 'accepted', 'assigned', 'handled', 'fed-back', 'sent-back'))).toBe(
      'assigned',
    )
  })

  it('nothing is closed before it was opened, and no step is taken before the one before it or ahead of time', () => {
    expect(refused(aCase(), { at: '2026-11-16T08:59' })).toBe('case-step-early')
    expect(refused(aCase({ steps: [accepted] }), { step: 'assigned', at: '2026-11-16T09:59' })).toBe(
      'case-step-early',
    )
    expect(refused(aCase(), { at: '2026-11-22T09:01' })).toBe('case-step-future')
    expect(refused(aCase(), { step: 'closed' })).toBe('case-no-way')
  })

  it.each([
    [aCase(), { level: undefined }, 'case-level-missing'],
    [aCase({ steps: [accepted] }), { step: 'assigned', handler: ' ' }, 'case-handler-missing'],
    [aCase(), { step: 'refused', note: '' }, 'case-note-missing'],
    [aCase(), { step: 'refused', answer: '' }, 'case-answer-missing'],
    [aCase({ steps: [accepted] }), { step: 'extended' }, 'case-due-missing'],
    [aCase({ steps: [accepted] }), { step: 'extended', due: '2026-11-18T09:00' }, 'case-due-not-later'],
  ] as const)('what a step asks for has to be entered (%#)', (one, changes, code) => {
    expect(refused(one, changes)).toBe(code)
  })

  it('an extension moves the day and nothing else', () => {
    const later = request({ step: 'extended', due: '2026-11-20T09:00' })
    const extended = valueOf(stepped(aCase({ steps: [accepted] }), later, { rules: [], now }))
    expect(caseState(extended)).toBe('accepted')
    expect(caseDue(extended)).toBe('2026-11-20T09:00')
  })

  it('the office’s own hours hold for what came in from their day on', () => {
    const rule = { id: 'r', period: 'case-complex', since: '2026-11-16', length: 72, basis: '街道规定' }
    const taken = (receivedAt: string) =>
      caseDue(valueOf(stepped(aCase({ receivedAt }), request({}), { rules: [rule], now })))
    expect(taken('2026-11-16T09:00')).toBe('2026-11-19T09:00')
    expect(taken('2026-11-15T09:00')).toBe('2026-11-17T09:00')
  })

  it('its light burns until the party has been told', () => {
    const open = aCase({ steps: [accepted] })
    expect(caseLight(open, '2026-11-16T12:00')?.light).toBe('green')
    expect(caseLight(open, '2026-11-17T09:00')?.light).toBe('yellow')
    expect(caseLight(open, '2026-11-18T09:00')?.light).toBe('yellow')
    expect(caseLight(open, '2026-11-18T09:01')?.light).toBe('red')
    expect(caseLight(go(aCase(), 'accepted', 'assigned', 'handled', 'fed-back'), now)).toBeUndefined()
    expect(caseLight(aCase(), now)).toBeUndefined()
  })

  it('brought to a meeting it becomes a topic with what is known of it, in one entry', () => {
    const records = heldRecords()
    records.commit({ cause: 'estate-edited', detail: '', save: [put(estate, anEstate())] })
    const stuck = go(aCase({ estateId: 'estate' }), 'accepted', 'assigned', 'unsettled')
    const asked = request({ step: 'to-meeting', at: '2026-11-20T09:00' })
    records.commit(valueOf(bringToMeeting(stuck, asked, { records, now, newId })))
    expect(records.all(topic)).toMatchObject([
      {
        id: 'new',
        title: '3号楼电梯停运',
        source: '居民提议',
        proposer: '王秀兰',
        scope: '文和园',
        steps: [],
      },
    ])
    expect(records.everything()['green-case']).toMatchObject([{ topicId: 'new' }])
  })
})

describe('recording a case', () => {
  const chosen = {
    receivedAt: '2026-11-20T09:00',
    caseClass: ' 停车 ',
    estateId: undefined,
    enterpriseId: undefined,
  }
  const entered = { title: '占用车位', source: '来访' }
  const cases = [aCase({ nth: 7 }), aCase({ id: 'old', nth: 40, receivedAt: '2025-01-01T09:00' })]

  it('the next number of the year is its own; edited it keeps it, with its steps', () => {
    const made = valueOf(recordCase(entered, chosen, undefined, { cases, now, newId }))
    expect(made.change.save).toMatchObject([{ record: { nth: 8, caseClass: '停车', steps: [] } }])
    const known = aCase({ nth: 7, steps: [accepted] })
    const edited = valueOf(
      recordCase(entered, { ...chosen, receivedAt: '2026-11-16T09:30' }, known, { cases, now, newId }),
    )
    expect(edited.change.save).toMatchObject([{ record: { id: 'case', nth: 7, steps: [accepted] } }])
  })

  it.each([
    [undefined, undefined, 'case-received-missing'],
    ['2026-11-22T09:01', undefined, 'case-received-future'],
    ['2026-11-16T10:01', aCase({ steps: [accepted] }), 'case-received-late'],
  ])('received %s it is refused', (receivedAt, known, code) => {
    expect(recordCase(entered, { ...chosen, receivedAt }, known, { cases, now, newId })).toMatchObject({
      problem: { code },
    })
  })
})

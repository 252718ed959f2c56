import { describe, expect, it } from 'vitest'
import { put, type Put, type RecordChange } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { aHeldMeeting } from '../../builders/a-meeting'
import { entry, holding } from '../../builders/an-entry-to-undo'

describe('undoing what was done to a meeting', () => {
  const held = aHeldMeeting()
  const placed: RecordChange = {
    kind: 'meeting',
    id: held.id,
    before: { place: '楼下' },
    after: { place: held.place },
  }
  const keptClosed = { kind: 'meeting', id: held.id, reason: 'closed', fields: ['place'] }
  const outcome = (...puts: readonly Put[]) => {
    const planned = atOnce(planUndo(entry([placed], 'meeting-edited'), holding(puts)))
    return planned.ok ? { save: planned.value.change.save, kept: planned.value.kept } : planned
  }

  it('puts it back while no paper was given out', () => {
    expect(outcome(put(meeting, held))).toEqual({
      save: [put(meeting, { ...held, place: '楼下' })],
      kept: [],
    })
  })

  it('leaves it as it is once its minutes are issued', () => {
    const issued = put(meeting, { ...held, minutesPaperId: 'paper-1' })
    expect(outcome(issued)).toEqual({ save: [], kept: [keptClosed] })
  })

  it('leaves it as it is once somebody was appointed by it', () => {
    const appointed = put(appointment, {
      id: 'appointment-1',
      personName: '王䶮',
      organisationId: held.organisationId,
      post: '会长',
      termFrom: '2026-11-20',
      termTo: '2029-11-19',
      meetingId: held.id,
    })
    expect(outcome(put(meeting, held), appointed)).toEqual({ save: [], kept: [keptClosed] })
  })
})

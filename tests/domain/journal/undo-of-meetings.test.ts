import { describe, expect, it } from 'vitest'
import { put, type Put, type RecordChange } from '../../../src/renderer/domain/journal/entry'
import { planUndo } from '../../../src/renderer/domain/journal/plan-undo'
import { atOnce } from '../../../src/renderer/domain/paced'
import { appointment } from '../../../src/renderer/domain/records/appointment'
import { meeting } from '../../../src/renderer/domain/records/meeting'
import { issuedPaper } from '../../../src/renderer/domain/records/paper'
import { publicNotice } from '../../../src/renderer/domain/records/public-notice'
import { topic } from '../../../src/renderer/domain/records/topic'
import { aHeldMeeting } from '../../builders/a-meeting'
import { anOfficialPaper } from '../../builders/a-paper'
import { aPublicNotice } from '../../builders/a-public-notice'
import { aTopic } from '../../builders/a-topic'
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

  it('takes back what is recorded after its minutes: that they were handed round and the file closed', () => {
    const issued = { ...held, minutesPaperId: 'paper-1', archivedOn: '2026-12-30' }
    const archived: RecordChange = {
      kind: 'meeting',
      id: held.id,
      before: { place: '楼下' },
      after: { place: held.place, archivedOn: '2026-12-30' },
    }
    const planned = atOnce(planUndo(entry([archived], 'meeting-archived'), holding([put(meeting, issued)])))
    expect(planned.ok && [planned.value.change.save, planned.value.kept]).toEqual([
      [put(meeting, { ...held, minutesPaperId: 'paper-1' })],
      [keptClosed],
    ])
  })

  it('leaves a meeting called off once another was called in its place, so that no two have one number', () => {
    const notHeld = { how: 'inquorate', on: '2026-11-22', reason: '人数不足' } as const
    const off: RecordChange = { kind: 'meeting', id: held.id, before: {}, after: { notHeld } }
    const undone = (...puts: readonly Put[]) => {
      const planned = atOnce(planUndo(entry([off], 'meeting-inquorate'), holding(puts)))
      return planned.ok && [planned.value.change.save, planned.value.kept]
    }
    const inquorate = put(meeting, { ...held, notHeld })
    expect([
      undone(inquorate),
      undone(inquorate, put(meeting, { ...held, id: 'anew', replacesId: held.id })),
    ]).toEqual([
      [[put(meeting, held)], []],
      [[], [{ ...keptClosed, fields: ['notHeld'] }]],
    ])
  })

  it('keeps a topic and a public notice of which a paper was issued', () => {
    const created: readonly RecordChange[] = [
      { kind: 'topic', id: 'topic', before: null, after: aTopic() },
      { kind: 'public-notice', id: 'notice', before: null, after: aPublicNotice() },
    ]
    const paper = (aboutKind: string, aboutId: string): Put =>
      put(issuedPaper, {
        id: aboutId,
        documentId: 'topic-form',
        title: '议题表',
        subject: '3号楼加装电梯',
        aboutKind,
        aboutId,
        issuedOn: '2026-11-22',
        layout: anOfficialPaper([]),
      })
    const now = [put(topic, aTopic()), put(publicNotice, aPublicNotice())]
    const papers = [paper('topic', 'topic'), paper('public-notice', 'notice')]
    const planned = atOnce(planUndo(entry(created, 'topic-recorded'), holding([...now, ...papers])))
    expect(planned.ok && [planned.value.change.remove, planned.value.kept.map(one => one.reason)]).toEqual([
      [],
      ['referred', 'referred'],
    ])
  })
})

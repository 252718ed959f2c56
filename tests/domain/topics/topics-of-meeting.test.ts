import { describe, expect, it } from 'vitest'
import type { AgendaItem, Meeting } from '../../../src/renderer/domain/records/meeting'
import { recordTopic, type TopicRequest } from '../../../src/renderer/domain/topics/new-topic'
import { topicsAfter, topicsMoved, withTopics } from '../../../src/renderer/domain/topics/topics-of-meeting'
import { aHeldMeeting, countingIds } from '../../builders/a-meeting'
import { aTopic, someSteps } from '../../builders/a-topic'

const shown = aTopic({ level: 'thorough', steps: someSteps('graded', 'shown-before') })

const heldOn = (outcome: AgendaItem['outcome']): Meeting =>
  aHeldMeeting({
    agenda: [
      { id: 'item', kind: 'discussion', title: shown.title, outcome, note: '多数同意', topicId: 'topic' },
    ],
  })

describe('topics of a meeting', () => {
  it('are put on its agenda once, with who brought them', () => {
    const once = withTopics([], [shown], countingIds())
    expect(withTopics(once, [shown], countingIds('again'))).toEqual([
      {
        id: 'id-1',
        kind: 'discussion',
        title: '3号楼加装电梯',
        outcome: 'open',
        note: '',
        topicId: 'topic',
        presenter: '王秀兰',
      },
    ])
  })

  it('know their meeting while they are on its agenda', () => {
    const put = { ...shown, meetingId: 'meeting' }
    expect([
      topicsMoved(heldOn('open'), [shown]),
      topicsMoved(heldOn('open'), [put]),
      topicsMoved({ id: 'meeting', agenda: [] }, [put]),
    ]).toEqual([[put], [], [shown]])
  })

  it('are told what came of them when it is closed; what was put off is free for another', () => {
    const put = { ...shown, meetingId: 'meeting' }
    const taken = (step: 'agreed' | 'no-agreement') => ({
      step,
      at: '2026-11-22T09:30',
      note: '多数同意',
      meeting: 'meeting',
    })
    expect(
      (['adopted', 'rejected', 'deferred'] as const).map(outcome => topicsAfter(heldOn(outcome), [put])),
    ).toEqual([
      [{ ...put, steps: [...put.steps, taken('agreed')] }],
      [{ ...shown, steps: [...put.steps, taken('no-agreement')] }],
      [shown],
    ])
  })

  it('are told anew when the meeting is closed a second time', () => {
    const [once] = topicsAfter(heldOn('adopted'), [shown])
    const [again] = topicsAfter(heldOn('rejected'), [once!])
    expect(again?.steps.map(({ step }) => step)).toEqual(['graded', 'shown-before', 'no-agreement'])
  })
})

describe('a topic coming in', () => {
  const known = { topics: [aTopic({ nth: 4 })], now: '2026-11-22T09:00', newId: countingIds() }
  const asked = (changes: Partial<TopicRequest>) => recordTopic({ ...aTopic(), ...changes }, undefined, known)

  it('takes the next number of the year it was received in', () => {
    const recorded = ['2026-11-20T08:00', '2025-12-31T23:59'].map(receivedAt => asked({ receivedAt }))
    expect(recorded).toMatchObject([
      { ok: true, value: { change: { save: [{ record: { nth: 5 } }] } } },
      { ok: true, value: { change: { save: [{ record: { nth: 1 } }] } } },
    ])
  })

  it('needs a title and a time that has come', () => {
    expect([asked({ title: ' ' }), asked({ receivedAt: '2026-11-22T09:01' })]).toEqual([
      { ok: false, problem: { code: 'topic-title-missing' } },
      { ok: false, problem: { code: 'topic-received-future' } },
    ])
  })
})

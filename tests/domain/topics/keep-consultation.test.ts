import { describe, expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { topic as topicKind } from '../../../src/renderer/domain/records/topic'
import { consultationOf, keepConsultation } from '../../../src/renderer/domain/topics/keep-consultation'
import { aTopic } from '../../builders/a-topic'

const NOW = '2026-11-22T10:00'
const typed = {
  startsAt: '2026-11-18T15:00',
  place: '党群服务站',
  chair: '王䶮',
  recorder: '李𠮷',
  present: '王䶮、陈𬱖',
  opinions: '先报设计方案',
  outcome: '同意提交党员大会',
}

describe('what the two committees conferred', () => {
  it('begins with what the step says that was recorded, else with this moment', () => {
    const conferred = { step: 'conferred', at: '2026-11-18T15:00', note: '同意' } as const
    expect([
      consultationOf(aTopic(), NOW).startsAt,
      consultationOf(aTopic({ steps: [conferred] }), NOW),
    ]).toEqual([
      NOW,
      {
        startsAt: '2026-11-18T15:00',
        place: '',
        chair: '',
        recorder: '',
        present: '',
        opinions: '',
        outcome: '同意',
      },
    ])
  })

  it('is kept with the topic as it was typed, once, and stands there the next time', () => {
    const kept = aTopic({ consultation: typed })
    expect(keepConsultation(aTopic(), typed)).toEqual({
      cause: 'topic-edited',
      detail: '〔2026〕1号 商议记录',
      save: [put(topicKind, kept)],
    })
    expect([keepConsultation(kept, typed), consultationOf(kept, NOW)]).toEqual([undefined, typed])
  })
})

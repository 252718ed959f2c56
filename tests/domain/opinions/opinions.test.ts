import { describe, expect, it } from 'vitest'
import { gatherings } from '../../../src/renderer/domain/calendar/sources/party-sources'
import { put } from '../../../src/renderer/domain/journal/entry'
import {
  dropOpinion,
  editGathering,
  keepOpinion,
  takeGatheringStep,
} from '../../../src/renderer/domain/opinions/edit-gathering'
import { leadToTopic } from '../../../src/renderer/domain/opinions/lead-to-topic'
import {
  opinionGathering,
  type OpinionGathering,
} from '../../../src/renderer/domain/records/opinion-gathering'
import { removeRecord } from '../../../src/renderer/domain/records/remove-record'
import { topic } from '../../../src/renderer/domain/records/topic'
import { savedOf } from '../../builders/a-change'
import { heldRecords } from '../../builders/held-records'
import { valueOf } from '../../builders/value-of'

const today = '2026-11-22'
const newId = () => 'new'
const said = {
  id: 'opinion',
  on: '2026-11-20',
  from: '3号楼',
  text: '充电棚离楼近',
  finding: '采纳，后退十米',
}
const begun = { step: 'begun', on: '2026-11-18', note: '微信群通知' } as const
const appraised = { step: 'appraised', on: '2026-11-21', note: '建在6号楼北侧空地' } as const
const aGathering = (changes: Partial<OpinionGathering> = {}): OpinionGathering => ({
  id: 'gathering',
  title: '6号楼前增设充电棚',
  way: '座谈会',
  asked: '1至6号楼住户',
  plannedOn: '2026-11-18',
  opinions: [said],
  steps: [begun],
  topicIds: [],
  ...changes,
})
const step = (one: OpinionGathering, name: string, note = '结论') =>
  takeGatheringStep(one, { step: name, on: today, note }, today)

describe('a gathering of opinions', () => {
  it('is recorded with who is asked and how; it cannot end before it begins', () => {
    const entered = {
      title: '充电棚',
      way: '问卷',
      asked: '全体住户',
      askedCount: '120',
      plannedOn: '2026-11-18',
    }
    const { change } = valueOf(editGathering(entered, undefined, newId))
    expect(savedOf(opinionGathering, change)).toEqual([
      {
        id: 'new',
        title: '充电棚',
        way: '问卷',
        asked: '全体住户',
        askedCount: 120,
        plannedOn: '2026-11-18',
        opinions: [],
        steps: [],
        topicIds: [],
      },
    ])
    expect(editGathering({ ...entered, until: '2026-11-17' }, undefined, newId)).toMatchObject({
      problem: { code: 'opinion-days-reversed' },
    })
  })

  it('keeps what was said and what was made of it, until it is appraised', () => {
    const keep = (one: OpinionGathering, text = '加一个灭火器', on = today) =>
      keepOpinion(one, { id: undefined, on, from: ' ', text, finding: '' }, { today, newId })
    expect(savedOf(opinionGathering, valueOf(keep(aGathering())))[0]?.opinions).toEqual([
      said,
      { id: 'new', on: today, from: '', text: '加一个灭火器', finding: '' },
    ])
    expect(keep(aGathering(), ' ')).toMatchObject({ problem: { code: 'opinion-text-missing' } })
    expect(keep(aGathering(), '早', '2026-11-23')).toMatchObject({ problem: { code: 'turn-future' } })
    const closed = aGathering({ steps: [begun, appraised] })
    expect(keep(closed)).toMatchObject({ problem: { code: 'opinion-closed' } })
    expect(dropOpinion(closed, 'opinion')).toMatchObject({ problem: { code: 'opinion-closed' } })
    expect(savedOf(opinionGathering, valueOf(dropOpinion(aGathering(), 'opinion')))[0]?.opinions).toEqual([])
  })

  it('is appraised once every opinion has its finding', () => {
    expect(step(aGathering({ opinions: [] }), 'appraised')).toMatchObject({
      problem: { code: 'opinion-none' },
    })
    expect(step(aGathering({ opinions: [{ ...said, finding: '' }] }), 'appraised')).toMatchObject({
      problem: { code: 'opinion-unappraised', detail: { count: '1' } },
    })
    expect(savedOf(opinionGathering, valueOf(step(aGathering(), 'appraised')))[0]?.steps).toEqual([
      begun,
      { step: 'appraised', on: today, note: '结论' },
    ])
  })

  it('leads to a topic that tells what was said and proposes the conclusion, and only once appraised', () => {
    const known = { topics: [], now: '2026-11-22T10:00', newId }
    const request = { title: '增设充电棚', source: '居民提议' } as const
    expect(leadToTopic(aGathering(), request, known)).toMatchObject({
      problem: { code: 'opinion-undecided' },
    })
    const one = aGathering({ steps: [begun, appraised] })
    const { change } = valueOf(leadToTopic(one, request, known))
    expect(savedOf(topic, change)).toMatchObject([
      {
        id: 'new',
        title: '增设充电棚',
        source: '居民提议',
        reason: '1. 充电棚离楼近（采纳，后退十米）',
        proposal: '建在6号楼北侧空地',
        scope: '1至6号楼住户',
      },
    ])
    expect(savedOf(opinionGathering, change)).toEqual([{ ...one, topicIds: ['new'] }])
    const records = heldRecords()
    records.commit(change)
    expect(removeRecord(topic, { id: 'new', called: '议题' }, records, 'topic-edited')).toMatchObject({
      problem: { detail: { by: '征求意见 1 条' } },
    })
  })

  it('is announced by its last day until it is appraised', () => {
    const records = heldRecords()
    const save = [
      put(opinionGathering, aGathering({ until: '2026-11-24' })),
      put(opinionGathering, aGathering({ id: 'done', until: '2026-11-24', steps: [begun, appraised] })),
    ]
    records.commit({ cause: 'opinions-edited', detail: '', save })
    expect(gatherings.items(records, { from: today, to: '2026-11-25', today })).toEqual([
      {
        key: 'gathering',
        title: '征求意见截止，研判：6号楼前增设充电棚',
        day: '2026-11-24',
        path: '/party/opinions/gathering',
      },
    ])
  })
})

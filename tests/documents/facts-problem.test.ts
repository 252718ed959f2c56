import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { factLabels } from '../../src/renderer/documents/data/fact-labels'
import { factsProblem } from '../../src/renderer/documents/facts-problem'
import { documents } from '../../src/renderer/documents/index'
import { meetingNotice } from '../../src/renderer/documents/meeting-notice'
import { minutes } from '../../src/renderer/documents/minutes'
import { refusalWords } from '../../src/renderer/domain/words/problem-words'

const sampleOf = (id: string): object =>
  z.looseObject({}).parse(JSON.parse(readFileSync(`resources/samples/${id}.json`, 'utf8')))

const wordsFor = (document: typeof meetingNotice | typeof minutes, changes: object): string | undefined => {
  const problem = factsProblem(document, { ...sampleOf(document.id), ...changes })
  return problem && refusalWords(problem)
}

it('says nothing of facts that go on the paper', () => {
  expect(wordsFor(meetingNotice, {})).toBeUndefined()
})

it('names a fact longer than its line on the paper, the limit and how long it is', () => {
  expect(wordsFor(minutes, { place: '楼'.repeat(120) })).toBe(
    '会议纪要印不出来。地点：太长，最多 100 个字，现有 120 个字，请改短。',
  )
})

it('names which of several it is', () => {
  expect(wordsFor(meetingNotice, { attendees: ['王䶮', '陈'.repeat(51)] })).toContain('参会人员第 2 项')
})

it('names an identity number on what will hang where everybody passes', () => {
  expect(wordsFor(meetingNotice, { topics: ['关于11010119900307001X的事项'] })).toBe(
    '会议通知印不出来。议题第 1 项：张贴的文书不印身份证号码，请删去或只留前六位。',
  )
})

const keysOf = (facts: unknown): readonly string[] =>
  facts === null || typeof facts !== 'object'
    ? []
    : Object.entries(facts).flatMap(([key, value]) => [
        ...(Array.isArray(facts) ? [] : [key]),
        ...keysOf(value),
      ])

/** The papers whose facts come from records of meetings, votes and what they lead to. */
const fromRecords = [
  ...[
    'meeting-notice',
    'meeting-agenda',
    'sign-in-sheet',
    'topic-form',
    'member-list',
    'ballot',
    'count-sheet',
  ],
  ...[
    'election-result',
    'owners-ballot',
    'owners-result',
    'resolution',
    'regulation',
    'public-notice',
    'minutes',
  ],
  ...['supervision-slip', 'appointment', 'letter-register', 'election-method', 'preparation-report'],
]
const asked = documents.filter(({ id }) => fromRecords.includes(id))

it.each(asked.map(({ title, id }) => [title, id] as const))('has a name for every fact of %s', (_, id) => {
  expect(keysOf(sampleOf(id)).filter(key => factLabels[key] === undefined)).toEqual([])
})

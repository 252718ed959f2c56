import { describe, expect, it } from 'vitest'
import type { Election } from '../../../src/renderer/domain/voting/election'
import { electionResult } from '../../../src/renderer/domain/voting/election-result'
import { aCandidate, anElection } from '../../builders/a-meeting'

/** An election in which `votes` approvals are cast by 300 entitled of whom `present` came; all ballots are valid. */
const counted = (present: number, votes: Readonly<Record<string, number>>, seats = 1): Election =>
  anElection({
    entitled: 300,
    present,
    issued: present,
    returned: present,
    valid: present,
    invalid: 0,
    posts: [{ id: 'president', title: '会长', seats }],
    candidates: Object.entries(votes).map(([name, approve]) =>
      aCandidate({ name, approve, against: present - approve, abstain: 0 }),
    ),
  })

const outcome = (election: Election) => {
  const { valid, quorate, complete, posts } = electionResult(election)
  return {
    valid,
    quorate,
    complete,
    posts: posts.map(({ elected, open, runoff }) => ({
      elected: elected.map(one => one.name),
      open,
      runoff: runoff.map(one => one.name),
    })),
  }
}

describe('attendance of two thirds', () => {
  it('is reached by exactly 200 of 300', () => {
    expect(outcome(counted(200, { 王秀兰: 150 })).quorate).toBe(true)
  })

  it('is missed by 199 of 300, and then nobody is elected', () => {
    expect(outcome(counted(199, { 王秀兰: 199 }))).toEqual({
      valid: true,
      quorate: false,
      complete: false,
      posts: [],
    })
  })
})

describe('more than half of those present', () => {
  it('is not reached by exactly 100 of 200', () => {
    expect(outcome(counted(200, { 王秀兰: 100 })).posts).toEqual([
      { elected: [], open: 1, runoff: ['王秀兰'] },
    ])
  })

  it('is reached by 101 of 200', () => {
    expect(outcome(counted(200, { 王秀兰: 101 })).posts).toEqual([
      { elected: ['王秀兰'], open: 0, runoff: [] },
    ])
  })

  it('is counted of those present, not of the valid ballots', () => {
    const spoilt = { ...counted(200, { 王秀兰: 100 }), valid: 150, invalid: 50 }
    const candidates = [aCandidate({ name: '王秀兰', approve: 100, against: 50, abstain: 0 })]
    expect(outcome({ ...spoilt, candidates }).posts).toEqual([{ elected: [], open: 1, runoff: ['王秀兰'] }])
  })
})

describe('seats', () => {
  it('go to those with most votes when more pass than there are seats', () => {
    expect(outcome(counted(200, { 甲: 120, 乙: 150, 丙: 130 }, 2)).posts).toEqual([
      { elected: ['乙', '丙'], open: 0, runoff: [] },
    ])
  })

  it('are voted on again among those level at the last seat', () => {
    expect(outcome(counted(200, { 甲: 120, 乙: 150, 丙: 120 }, 2)).posts).toEqual([
      { elected: ['乙'], open: 1, runoff: ['甲', '丙'] },
    ])
  })

  it('left open by too few votes are voted on again among the others', () => {
    expect(outcome(counted(200, { 甲: 120, 乙: 100, 丙: 90 }, 2)).posts).toEqual([
      { elected: ['甲'], open: 1, runoff: ['乙', '丙'] },
    ])
  })

  it('without another candidate need new nominations', () => {
    const { steps } = electionResult(counted(200, { 甲: 120 }, 2))
    expect(steps.at(-1)).toEqual({
      words: '会长应选 2 人：甲当选，尚缺 1 人，应另行提名后再选。',
      holds: false,
    })
  })
})

describe('an election', () => {
  it('with more ballots returned than issued is void and elects nobody', () => {
    expect(outcome({ ...counted(200, { 王秀兰: 150 }), issued: 199 })).toEqual({
      valid: false,
      quorate: false,
      complete: false,
      posts: [],
    })
  })

  it('with figures that contradict each other has no result', () => {
    const { valid, quorate, posts, steps } = electionResult({ ...counted(200, { 王秀兰: 150 }), valid: 199 })
    expect({ valid, quorate, posts, steps }).toEqual({
      valid: false,
      quorate: false,
      posts: [],
      steps: [{ words: '数字互相矛盾，改正后才有结果。', holds: false }],
    })
  })

  it('that has not been counted has no result', () => {
    const { valid, steps } = electionResult({ ...counted(200, { 王秀兰: 150 }), invalid: null })
    expect({ valid, steps }).toEqual({ valid: false, steps: [{ words: '计票尚未完成。', holds: null }] })
  })

  it('spells out every comparison with the numbers it was made with', () => {
    expect(electionResult(anElection()).steps).toEqual([
      { words: '发出选票 25 张，收回 25 张，其中有效票 24 张、废票 1 张；收回不多于发出。', holds: true },
      { words: '应到 30 人，实到 25 人；须不少于应到的 2/3（30 的 2/3，至少 20 人），达到。', holds: true },
      {
        words: '会长候选人王秀兰：赞成 20 票；须超过实到的 1/2（25 的 1/2，至少 13 票），达到。',
        holds: true,
      },
      { words: '会长应选 1 人：王秀兰当选。', holds: true },
    ])
  })
})

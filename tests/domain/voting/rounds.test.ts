import { describe, expect, it } from 'vitest'
import { checkElection } from '../../../src/renderer/domain/voting/check-election'
import type { Candidate, Election, Round } from '../../../src/renderer/domain/voting/election'
import { electionResult } from '../../../src/renderer/domain/voting/election-result'
import { nextRound, whyHeld } from '../../../src/renderer/domain/voting/further-rounds'
import { electionStages } from '../../../src/renderer/domain/voting/election-stages'
import { arranged, movedAmong } from '../../../src/renderer/domain/voting/order-candidates'
import { aCandidate, anElection } from '../../builders/a-meeting'

const votes = (name: string, approve: number, against = 24 - approve): Candidate =>
  aCandidate({ name, approve, against, abstain: 0 })

const posts = [{ id: 'president', title: '副会长', seats: 2 }]
/** Two seats: 甲 is elected, 乙 and 丙 are level for the second. */
const level = anElection({ posts, candidates: [votes('甲', 20), votes('乙', 14), votes('丙', 14)] })

const held = (round: Round | undefined, counted: readonly Candidate[]): Round => {
  if (round === undefined) throw new Error('No round to hold')
  return { ...round, issued: 25, returned: 25, valid: 24, invalid: 1, candidates: [...counted] }
}
const names = (election: Election) =>
  electionResult(election).posts.map(({ elected, open, runoff }) => ({
    elected: elected.map(one => one.name),
    open,
    runoff: runoff.map(one => one.name),
  }))

describe('a second round', () => {
  it('is held among those level at the last seat, for the seats left open, with nothing counted yet', () => {
    expect(nextRound(level)).toMatchObject({
      posts: [{ id: 'president', seats: 1 }],
      candidates: [
        { name: '乙', approve: null },
        { name: '丙', approve: null },
      ],
      issued: null,
    })
  })

  it('gives the open seat to whoever wins it, beside those elected before', () => {
    const second = held(nextRound(level), [votes('乙', 15), votes('丙', 9)])
    const both = { ...level, laterRounds: [second] }
    expect(names(both)).toEqual([{ elected: ['甲', '乙'], open: 0, runoff: [] }])
    expect(electionResult(both)).toMatchObject({ valid: true, quorate: true, complete: true })
    expect(electionResult(both).steps.at(-1)?.words).toBe('第 2 轮：副会长应选 1 人：乙当选。')
    expect(nextRound(both)).toBeUndefined()
  })

  it('that ends level again leaves the seat open for a third', () => {
    const again = { ...level, laterRounds: [held(nextRound(level), [votes('乙', 13), votes('丙', 13)])] }
    expect(names(again)).toEqual([{ elected: ['甲'], open: 1, runoff: ['乙', '丙'] }])
    expect(nextRound(again)?.candidates.map(one => one.name)).toEqual(['乙', '丙'])
  })

  it('with more ballots back than out is void and takes nothing from the first', () => {
    const second = { ...held(nextRound(level), [votes('乙', 15), votes('丙', 9)]), issued: 24 }
    expect(names({ ...level, laterRounds: [second] })).toEqual([
      { elected: ['甲'], open: 1, runoff: ['乙', '丙'] },
    ])
  })

  it('is not held before the first is counted, nor when nothing is open', () => {
    expect(nextRound(anElection({ valid: null }))).toBeUndefined()
    expect(nextRound(anElection())).toBeUndefined()
  })

  it('tells why it was held: who is level, or that the one before was void', () => {
    const second = held(nextRound(level), [votes('乙', 13), votes('丙', 13)])
    const third = nextRound({ ...level, laterRounds: [{ ...second, issued: 24 }] })
    const three = { ...level, laterRounds: [{ ...second, issued: 24 }, held(third, [votes('乙', 15)])] }
    expect(whyHeld(three, 2)).toBe('副会长尚缺1人，对乙、丙再次投票')
    expect(whyHeld(three, 3)).toBe(
      '第二轮收回的选票多于发出的选票，该轮无效；副会长尚缺1人，对乙、丙再次投票',
    )
    const voided = anElection({ issued: 24 })
    const again = held(nextRound(voided), [votes('王秀兰', 20)])
    expect(whyHeld({ ...voided, laterRounds: [again] }, 2)).toBe(
      '第一轮收回的选票多于发出的选票，该轮无效，重新选举',
    )
  })

  it('elects nobody to a seat the rounds before did not leave open', () => {
    const second = held(nextRound(level), [votes('乙', 15), votes('丙', 9)])
    const mended = [votes('甲', 20), votes('乙', 14), votes('丙', 10)]
    const both = { ...level, candidates: mended, laterRounds: [second] }
    expect(names(both)).toEqual([{ elected: ['甲', '乙'], open: 0, runoff: [] }])
    expect(electionResult(both).problems).toEqual([
      {
        at: 'post:president',
        severity: 'impossible',
        code: 'round-seats-not-open',
        detail: { nth: '2', post: '副会长', seats: '1', open: '0' },
        round: 2,
      },
    ])
  })

  it('names its own impossible figures, apart from the first', () => {
    const second = held(nextRound(level), [votes('乙', 15, 10), votes('丙', 9)])
    expect(checkElection({ ...level, laterRounds: [second] })).toMatchObject([
      { at: 'candidate:乙', round: 2, code: 'candidate-votes-do-not-add-up' },
    ])
  })
})

it('a void election is held again as a whole, and that decides', () => {
  const election = anElection({ issued: 24 })
  const again = nextRound(election)
  expect(again?.candidates.map(one => one.name)).toEqual(['王秀兰'])
  const repeated = { ...election, laterRounds: [held(again, [votes('王秀兰', 20)])] }
  expect(names(repeated)).toEqual([{ elected: ['王秀兰'], open: 0, runoff: [] }])
  expect(electionResult(repeated).valid).toBe(true)
})

describe('those who run the count', () => {
  const officers = (name: string) => ({ chief: [], scrutineers: [name], counters: [], callers: [] })

  it('do not stand in it', () => {
    expect(checkElection(anElection({ officers: officers('王秀兰') }))).toEqual([
      { at: 'officers', severity: 'impossible', code: 'candidate-counts', detail: { name: '王秀兰' } },
    ])
    expect(checkElection(anElection({ officers: officers('李建国') }))).toEqual([])
  })
})

describe('others written in', () => {
  const other = (approve: number): Candidate => ({
    ...votes('丁', approve),
    against: null,
    abstain: null,
    writtenIn: true,
  })

  it('are counted apart, on ballots against a candidate only', () => {
    expect(checkElection(anElection({ candidates: [votes('甲', 20), other(4)] }))).toEqual([])
    expect(checkElection(anElection({ candidates: [votes('甲', 19), other(6)] }))).toMatchObject([
      { at: 'post:president', code: 'approvals-over-ballots' },
      { at: 'post:president', code: 'written-in-over-against' },
    ])
  })

  it('are elected like anybody else who has the votes', () => {
    expect(names(anElection({ candidates: [votes('甲', 5), other(19)] }))).toEqual([
      { elected: ['丁'], open: 0, runoff: [] },
    ])
  })
})

describe('proxies', () => {
  it('take a ballot each and count as present where the rule lets them', () => {
    const sent = anElection({ present: 20, proxies: 5 })
    expect(checkElection(sent)).toEqual([])
    expect(electionResult(sent).steps[1]?.words).toContain('实到 25 人（含委托 5 人）')
  })

  it('take none where it does not', () => {
    const rule = { ...anElection().rule, proxies: undefined }
    expect(checkElection(anElection({ rule, present: 20, proxies: 5 }))).toMatchObject([
      { at: 'issued', code: 'issued-over-present' },
    ])
  })
})

it('counts no votes before it is known how many ballots came back', () => {
  expect(checkElection(anElection({ returned: null, valid: null, invalid: null }))).toMatchObject([
    { at: 'returned', code: 'votes-before-ballots' },
  ])
})

it('names candidates on the ballot by the strokes of their surnames', () => {
  const candidates = [votes('魏红', 1), votes('丁一', 1), votes('王秀兰', 1), votes('李建国', 1)]
  const ordered = arranged(anElection({ candidateOrder: 'strokes', candidates }))
  expect(ordered.candidates.map(one => one.name)).toEqual(['丁一', '王秀兰', '李建国', '魏红'])
})

describe('candidates ordered by lot', () => {
  const drew = (name: string, lot?: number): Candidate => ({ ...votes(name, 1), ...(lot && { lot }) })

  it('stand by the lots they drew in every round, those who drew none last', () => {
    const candidates = [drew('甲'), drew('乙', 3), drew('丙', 1)]
    const second = { ...held(nextRound(level), []), candidates: [drew('乙', 3), drew('丙', 1)] }
    const ordered = arranged(anElection({ candidateOrder: 'lot', candidates, laterRounds: [second] }))
    expect(ordered.candidates.map(one => one.name)).toEqual(['丙', '乙', '甲'])
    expect(ordered.laterRounds?.[0]?.candidates.map(one => one.name)).toEqual(['丙', '乙'])
  })

  it('cannot have drawn the same lot for one post', () => {
    const candidates = [drew('甲', 2), drew('乙', 2)]
    const blank = { issued: null, returned: null, valid: null, invalid: null }
    const uncounted = candidates.map(one => ({ ...one, approve: null, against: null, abstain: null }))
    const election = anElection({ ...blank, candidates: uncounted })
    expect(checkElection({ ...election, candidateOrder: 'lot' })).toEqual([
      {
        at: 'lot:乙',
        severity: 'impossible',
        code: 'candidate-lot-twice',
        detail: { name: '乙', lot: '2' },
      },
    ])
    expect(checkElection(election)).toEqual([])
  })
})

describe('candidates arranged by hand', () => {
  const order = (candidates: readonly Candidate[]) => candidates.map(one => one.name)
  const other = aCandidate({ name: '戊', postId: 'vice' })
  const standing = [votes('甲', 1), other, votes('乙', 1)]

  it('change places with the next of the same post, and stay at either end', () => {
    expect(order(movedAmong(standing, '乙', -1))).toEqual(['乙', '戊', '甲'])
    expect(order(movedAmong(standing, '甲', 1))).toEqual(['乙', '戊', '甲'])
    expect(order(movedAmong(standing, '甲', -1))).toEqual(['甲', '戊', '乙'])
    expect(order(movedAmong(standing, '戊', 1))).toEqual(['甲', '戊', '乙'])
  })

  it('stay as arranged when the election is kept', () => {
    expect(order(arranged(anElection({ candidateOrder: 'hand', candidates: standing })).candidates)).toEqual([
      '甲',
      '戊',
      '乙',
    ])
  })
})

it('tells how far an election has come', () => {
  const done = (election: Election, notices: readonly ('candidates' | 'result')[] = [], letters = 0) =>
    electionStages(election, { notices: notices.map(noticeKind => ({ noticeKind })), letters })
      .filter(stage => stage.done)
      .map(stage => stage.name)
  const blank = { issued: null, returned: null, valid: null, invalid: null, candidates: [] }
  expect(done(anElection(blank))).toEqual([])
  expect(done(anElection({ ...blank, issued: 25, methodAdoptedOn: '2026-11-22' }), ['candidates'])).toEqual([
    '选举办法通过',
    '候选人公示',
    '发票',
  ])
  expect(done(anElection({ declaredOn: '2026-11-22' }), ['result'], 1)).toEqual([
    '发票',
    '收票',
    '清点',
    '计票',
    '宣布',
    '结果公示',
    '聘书',
  ])
})

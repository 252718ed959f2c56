import { describe, expect, it } from 'vitest'
import { put } from '../../../../src/renderer/domain/journal/entry'
import { ownerBallot } from '../../../../src/renderer/domain/records/owner-ballot'
import { ownerMatters } from '../../../../src/renderer/domain/voting/data/owner-matters'
import {
  ballotToCount,
  countBallot,
  issueBallots,
  keepOwnersVote,
  keepRoll,
  uncountBallot,
} from '../../../../src/renderer/domain/voting/owners/change-owners-vote'
import { ruleForMatter } from '../../../../src/renderer/domain/voting/owners/matter-rule'
import { ownersResult } from '../../../../src/renderer/domain/voting/owners/owners-result'
import {
  ownersRoll,
  withOneBuyer,
  type ListedFlat,
} from '../../../../src/renderer/domain/voting/owners/owners-roll'
import { followerSteps } from '../../../../src/renderer/domain/voting/owners/paper-facts'
import { anOwnersVote, marked, someBallots } from '../../../builders/an-owners-vote'
import { fixedWorld } from '../../../builders/fixed-world'
import type { Result } from '../../../../src/renderer/domain/result'

const vote = anOwnersVote()
const refusal = <T>(decided: Result<T>) => (decided.ok ? undefined : decided.problem)

describe('which rule decides a matter of the owners', () => {
  it('is the ordinary one for using maintenance funds and the special one for raising them', () => {
    const ids = ownerMatters.map(({ item }) => ruleForMatter(item, '2026-11-22', []).id)
    expect(ids).toEqual(['OW1', 'OW1', 'OW1', 'OW1', 'OW1', 'OW2', 'OW2', 'OW2', 'OW1'])
  })

  it('was the former one until the end of 2020, both of raising and of using funds by two thirds', () => {
    const ids = ownerMatters.map(({ item }) => ruleForMatter(item, '2020-12-31', []).id)
    expect(ids).toEqual(['OW0', 'OW0', 'OW0', 'OW0', 'OW0S', 'OW0S', 'OW0S', 'OW0', 'OW0'])
  })
})

describe('what an owners’ vote has come to', () => {
  const of300 = someBallots(300)
  const first = (counted: number, mark: 'approve' | 'against' | 'blank' = 'approve', blankAs?: 'invalid') =>
    ownersResult(anOwnersVote(blankAs && { blankAs }), [
      ...marked(of300.slice(0, counted), mark),
      ...of300.slice(counted),
    ])[0]

  it('says what is lacking for enough to take part, by heads and by area', () => {
    expect(first(150)?.lacking.taking).toEqual({ heads: 50, area: 5000_000000_000000n })
    expect(first(199)?.lacking.taking).toEqual({ heads: 1, area: 100_000000_000000n })
    expect(first(199)?.tally.quorate).toBe(false)
  })

  describe('where the estate’s own rules count ballots not handed in with the majority', () => {
    const followMajority = { basis: '文和园小区业主大会议事规则第二十条' }
    const issued = of300.map(ballot => ({ ...ballot, issuedOn: '2026-11-20' }))
    const counted = [...marked(issued.slice(0, 120), 'approve'), ...marked(issued.slice(120, 150), 'against')]
    const delivered = [...counted, ...issued.slice(150, 290), ...of300.slice(290)]
    const closedOn = '2027-01-21'

    it('counts those delivered with it, once the count is closed, and those never delivered with nobody', () => {
      const [closed] = ownersResult(anOwnersVote({ followMajority, closedOn }), delivered)
      expect(closed?.followers).toEqual({
        count: { heads: 140, area: 14000_000000_000000n },
        mark: 'approve',
      })
      expect(closed?.figures.approve).toEqual({ heads: 260, area: 26000_000000_000000n })
      expect(closed?.figures.taking).toEqual({ heads: 290, area: 29000_000000_000000n })
      expect(closed?.tally).toMatchObject({ quorate: true, passed: true })
      const [running] = ownersResult(anOwnersVote({ followMajority }), delivered)
      expect(running?.figures.taking.heads).toBe(150)
    })

    it('counts them with nobody where no opinion leads both by heads and by area', () => {
      const level = [...marked(issued.slice(0, 10), 'approve'), ...marked(issued.slice(10, 20), 'against')]
      const [closed] = ownersResult(anOwnersVote({ followMajority, closedOn }), [
        ...level,
        ...issued.slice(20),
      ])
      expect(closed?.followers?.mark).toBeUndefined()
      expect(closed?.figures.taking.heads).toBe(20)
    })

    it('counts ballots marked so with it at once, and as abstaining where no opinion leads', () => {
      const follow = marked(issued.slice(0, 5), 'follow')
      const [led] = ownersResult(anOwnersVote({ followMajority }), [
        ...follow,
        ...marked(issued.slice(5, 8), 'against'),
        ...of300.slice(8),
      ])
      const [level] = ownersResult(anOwnersVote({ followMajority }), [...follow, ...of300.slice(5)])
      expect([led?.figures.against.heads, led?.figures.taking.heads, led?.chosen?.mark]).toEqual([
        8,
        8,
        'against',
      ])
      expect([level?.figures.abstain.heads, level?.figures.taking.heads, level?.chosen?.mark]).toEqual([
        5,
        5,
        undefined,
      ])
      expect(followerSteps(led ?? { chosen: undefined, followers: undefined })).toEqual([
        { words: '选“从众” 5 户、500.00 ㎡，计入多数意见（反对）。', holds: null },
      ])
    })

    it('asks for the rule that says so', () => {
      const blank = { followMajority: { basis: ' ' } }
      expect(refusal(keepOwnersVote(anOwnersVote(blank), true))).toEqual({ code: 'owners-vote-follow-basis' })
    })

    it('is never the usual: without it nobody is', () => {
      const [closed] = ownersResult(anOwnersVote({ closedOn }), delivered)
      expect(closed?.figures.taking.heads).toBe(150)
      expect(closed?.followers).toBeUndefined()
    })
  })

  it('is passed by 200 of 300 who all agree', () => {
    expect(first(200)?.tally).toMatchObject({ quorate: true, passed: true })
    expect(first(200)?.lacking.taking).toEqual({ heads: 0, area: 0n })
  })

  it('says what is lacking for enough to agree of those who take part', () => {
    expect(first(200, 'against')?.lacking.approve).toEqual({ heads: 101, area: 10000_010000_000000n })
  })

  it('counts a blank ballot as abstaining, or where the estate’s rules say so not at all', () => {
    expect(first(200, 'blank')?.figures.abstain).toEqual({ heads: 200, area: 20000_000000_000000n })
    expect(first(200, 'blank')?.tally.quorate).toBe(true)
    expect(first(200, 'blank', 'invalid')?.figures.taking).toEqual({ heads: 0, area: 0n })
    expect(first(200, 'blank', 'invalid')?.tally.quorate).toBe(false)
  })

  it('adds areas of hundredths without losing any', () => {
    const odd = marked(someBallots(3, '0.01'), 'approve')
    expect(ownersResult(vote, odd)[0]?.figures.roll).toEqual({ heads: 3, area: 30000_000000n })
  })
})

const aFlat = (changes: Partial<ListedFlat>): ListedFlat => ({
  told: '第 2 行',
  place: '1-1-101',
  area: '100',
  owner: '王秀兰',
  phone: '',
  key: '',
  ...changes,
})

describe('the roll of owners', () => {
  const two = [aFlat({ key: 'a' }), aFlat({ place: '1-1-102', area: '50.5', key: 'a' })]

  it('counts one buyer of two flats as one head, or each flat where the estate’s rules say so', () => {
    expect(ownersRoll(two, 'buyer').heads.map(({ flats }) => flats.length)).toEqual([2])
    expect(ownersRoll(two, 'flat').heads.map(({ flats }) => flats.length)).toEqual([1, 1])
  })

  it('knows a buyer by the phone where no number is told, and else leaves namesakes apart and names them', () => {
    const byPhone = two.map(flat => ({ ...flat, key: '', phone: '13800000000' }))
    const unknown = two.map(flat => ({ ...flat, key: '' }))
    expect(ownersRoll(byPhone, 'buyer').heads).toHaveLength(1)
    expect(ownersRoll(unknown, 'buyer').namesakes.map(({ owner }) => owner)).toEqual(['王秀兰'])
    expect(ownersRoll(unknown, 'buyer').heads).toHaveLength(2)
  })

  it('makes namesakes one buyer where the clerk says they are, with everything they own', () => {
    const unknown = two.map(flat => ({ ...flat, key: '' }))
    const roll = ownersRoll([...unknown, { ...two[0]!, place: '9-9-9', owner: '李建国' }], 'buyer')
    expect(withOneBuyer(roll, new Set()).map(({ owner }) => owner)).toEqual(['王秀兰', '王秀兰', '李建国'])
    const merged = withOneBuyer(roll, new Set(['王秀兰']))
    expect(merged.map(({ owner, flats }) => [owner, flats.length])).toEqual([
      ['王秀兰', 2],
      ['李建国', 1],
    ])
  })

  it('does not take two people with numbers of their own for one', () => {
    const known = two.map((flat, index) => ({ ...flat, key: `number-${String(index)}` }))
    expect(ownersRoll(known, 'buyer')).toMatchObject({ namesakes: [], heads: [{}, {}] })
  })

  it.each([
    [{ area: '0' }, 'area-zero'],
    [{ area: '0.00' }, 'area-zero'],
    [{ area: '' }, 'area-missing'],
    [{ area: '约90' }, 'area-shape'],
    [{ area: '-90' }, 'area-shape'],
    [{ owner: '' }, 'owner'],
    [{ place: '' }, 'place'],
  ])('does not take %o', (changes, flaw) => {
    const roll = ownersRoll([aFlat(changes)], 'buyer')
    expect([roll.heads, roll.flaws.map(one => one.flaw)]).toEqual([[], [flaw]])
  })

  it('does not take one place twice', () => {
    expect(ownersRoll([aFlat({}), aFlat({})], 'buyer').flaws.map(one => one.flaw)).toEqual(['twice'])
  })

  it('is not put in place of another once ballots were given out', () => {
    const { heads } = ownersRoll(two, 'buyer')
    expect(keepRoll(vote, someBallots(2), heads, fixedWorld()).ok).toBe(true)
    expect(refusal(keepRoll(vote, marked(someBallots(2), 'approve'), heads, fixedWorld()))?.code).toBe(
      'owners-roll-issued',
    )
  })
})

describe('a ballot', () => {
  const on = '2026-11-22'
  const issued = someBallots(3).map(ballot => ({ ...ballot, issuedOn: '2026-11-20' }))
  const entry = { no: 1, marks: ['approve', 'against'] as const, proxy: '', on }

  it('is counted once', () => {
    const counted = marked(issued, 'approve')
    expect(refusal(ballotToCount(vote, counted, 1, on))?.code).toBe('ballot-counted-before')
    expect(ballotToCount(vote, issued, 1, on).ok).toBe(true)
  })

  it('that was never given out is not counted: more would come back than went out', () => {
    expect(refusal(ballotToCount(vote, someBallots(3), 1, on))?.code).toBe('ballot-not-issued')
  })

  it('is not counted before the first day, nor once the count is closed', () => {
    expect(refusal(ballotToCount(vote, issued, 1, '2026-11-19'))?.code).toBe('owners-vote-not-begun')
    const closed = anOwnersVote({ closedOn: '2027-01-21' })
    expect(refusal(ballotToCount(closed, issued, 1, on))?.code).toBe('owners-vote-closed')
  })

  it('keeps a mark for each matter, and who voted in the owner’s place', () => {
    const change = countBallot(vote, issued, { ...entry, proxy: ' 李建国 ' })
    expect(change).toMatchObject({
      ok: true,
      value: {
        save: [
          {
            record: {
              no: 1,
              returnedOn: on,
              proxy: '李建国',
              marks: { choose: 'approve', raise: 'against' },
            },
          },
        ],
      },
    })
    expect(refusal(countBallot(vote, issued, { ...entry, marks: ['approve'] }))?.code).toBe('ballot-marks')
  })

  it('taken back stands as it was given out', () => {
    const change = uncountBallot(vote, marked(issued, 'approve'), 2)
    expect(change.ok && change.value.save).toEqual([put(ownerBallot, issued[1]!)])
  })

  it('given out before stays as it was noted', () => {
    const [one, ...others] = someBallots(3)
    const ballots = [{ ...one!, issuedOn: '2026-11-19' }, ...others]
    const change = issueBallots(vote, ballots, { from: 1, to: 2, on, delivery: 'mailbox' })
    expect(change.ok && change.value.save).toMatchObject([
      { record: { no: 2, issuedOn: on, delivery: 'mailbox' } },
    ])
    expect(refusal(issueBallots(vote, ballots, { from: 1, to: 1, on }))?.code).toBe('owners-issue-none')
  })
})

it('a vote of owners needs a name, matters and days that run forward', () => {
  expect(keepOwnersVote(vote, true)).toMatchObject({ ok: true, value: { cause: 'owners-vote-created' } })
  expect(refusal(keepOwnersVote(anOwnersVote({ title: ' ' }), true))?.code).toBe('owners-vote-incomplete')
  expect(refusal(keepOwnersVote(anOwnersVote({ matters: [] }), true))?.code).toBe('owners-vote-no-matter')
  expect(refusal(keepOwnersVote(anOwnersVote({ to: '2026-11-19' }), true))?.code).toBe('owners-vote-times')
})

it('owners are given fifteen whole days of notice: neither the day it goes out nor the first day counts', () => {
  expect(keepOwnersVote(anOwnersVote({ noticeOn: '2026-11-04' }), true).ok).toBe(true)
  expect(refusal(keepOwnersVote(anOwnersVote({ noticeOn: '2026-11-05' }), true))).toEqual({
    code: 'owners-vote-notice',
    detail: { days: '15', notice: '2026-11-05', first: '2026-11-21' },
  })
})

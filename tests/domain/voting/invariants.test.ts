import { expect, it } from 'vitest'
import { areaText, readArea } from '../../../src/renderer/domain/voting/area'
import { checkElection } from '../../../src/renderer/domain/voting/check-election'
import type { Candidate } from '../../../src/renderer/domain/voting/election'
import { electionResult } from '../../../src/renderer/domain/voting/election-result'
import { leastIn, satisfies } from '../../../src/renderer/domain/voting/vote-rule'
import { aCandidate, anElection } from '../../builders/a-meeting'

const SEED = 20261122

/** Numbers below a bound, the same for one seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

/** A count sheet as it can happen: ballots go out to those present, come back, and each valid one marks every candidate once. */
function aCount(below: (bound: number) => number) {
  const entitled = 1 + below(300)
  const present = below(entitled + 1)
  const issued = below(present + 1)
  const returned = below(issued + 1)
  const valid = below(returned + 1)
  const seats = 1 + below(3)
  const candidates: Candidate[] = []
  let left = valid * seats
  for (let nth = 0; nth < 1 + below(6); nth += 1) {
    const approve = below(Math.min(valid, left) + 1)
    const against = below(valid - approve + 1)
    left -= approve
    candidates.push(
      aCandidate({ name: `候选人${nth}`, approve, against, abstain: valid - approve - against }),
    )
  }
  const posts = [{ id: 'president', title: '委员', seats }]
  return anElection({
    entitled,
    present,
    issued,
    returned,
    valid,
    invalid: returned - valid,
    posts,
    candidates,
  })
}

it(`of any count that can happen nothing is contradicted, and never are more elected than there are seats (seed ${SEED})`, () => {
  const below = numbersFrom(SEED)
  for (let nth = 0; nth < 1000; nth += 1) {
    const election = aCount(below)
    expect(checkElection(election)).toEqual([])
    const { valid, quorate, posts } = electionResult(election)
    expect(valid).toBe(true)
    expect(quorate).toBe(election.present * 3 >= election.entitled * 2)
    for (const { post, elected, open, runoff } of posts) {
      expect(elected.length + open).toBe(post.seats)
      expect(elected.every(one => (one.approve ?? 0) * 2 > election.present)).toBe(true)
      expect(runoff.filter(one => elected.includes(one))).toEqual([])
    }
  }
})

it(`of any count one figure of which is changed so that it cannot be, the figure is named (seed ${SEED})`, () => {
  const below = numbersFrom(SEED)
  for (let nth = 0; nth < 1000; nth += 1) {
    const election = aCount(below)
    const { issued, returned, valid } = election
    const codes = (changes: Partial<typeof election>) =>
      checkElection({ ...election, ...changes }).map(one => one.code)
    expect(codes({ present: election.entitled + 1 })).toContain('present-over-entitled')
    expect(codes({ issued: election.present + 1 })).toContain('issued-over-present')
    expect(codes({ returned: (issued ?? 0) + 1 })).toContain('more-returned-than-issued')
    expect(codes({ invalid: (returned ?? 0) - (valid ?? 0) + 1 })).toContain('ballots-do-not-add-up')
  }
})

it(`the least area that satisfies a share satisfies it and a hundredth less does not (seed ${SEED})`, () => {
  const below = numbersFrom(SEED)
  const hundredth = 10_000n
  for (let nth = 0; nth < 1000; nth += 1) {
    const whole = BigInt(1 + below(100_000_000)) * hundredth
    const denominator = 2 + below(6)
    const fraction = { numerator: 1 + below(denominator), denominator }
    const share = { of: 'owners', fraction, strict: below(2) === 0 } as const
    const least = leastIn(share, whole, hundredth)
    expect([satisfies(share, least, whole), satisfies(share, least - hundredth, whole)]).toEqual([
      true,
      false,
    ])
    expect(readArea(areaText(whole).replaceAll(',', ''))).toBe(whole)
  }
})

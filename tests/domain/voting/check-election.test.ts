import { describe, expect, it } from 'vitest'
import { checkElection } from '../../../src/renderer/domain/voting/check-election'
import type { Election } from '../../../src/renderer/domain/voting/election'
import { aCandidate, anElection } from '../../builders/a-meeting'

const found = (changes: Partial<Election>) =>
  checkElection(anElection(changes)).map(({ at, code, severity }) => ({ at, code, severity }))

const impossible = (at: string, code: string) => ({ at, code, severity: 'impossible' })

describe('the figures of an election', () => {
  it('agree with each other on a proper count sheet', () => {
    expect(checkElection(anElection())).toEqual([])
  })

  it('cannot have more present than entitled', () => {
    expect(found({ entitled: 24 })).toEqual([impossible('present', 'present-over-entitled')])
  })

  it('cannot have more ballots issued than people present', () => {
    expect(found({ issued: 26 })).toEqual([impossible('issued', 'issued-over-present')])
  })

  it('with more ballots returned than issued are void, not impossible: it happens, and voids the election', () => {
    expect(checkElection(anElection({ issued: 24 }))).toEqual([
      {
        at: 'returned',
        severity: 'void',
        code: 'more-returned-than-issued',
        detail: { returned: '25', issued: '24' },
      },
    ])
  })

  it('may have fewer ballots returned than issued', () => {
    expect(found({ returned: 24, invalid: 0 })).toEqual([])
  })

  it('must divide the returned ballots into valid and invalid without a rest', () => {
    expect(found({ invalid: 0 })).toEqual([impossible('valid', 'ballots-do-not-add-up')])
  })

  it('must give each candidate exactly as many votes as there are valid ballots', () => {
    expect(found({ candidates: [aCandidate({ name: '王秀兰', abstain: 0 })] })).toEqual([
      impossible('candidate:王秀兰', 'candidate-votes-do-not-add-up'),
    ])
  })

  it('cannot hold more approvals for a post than ballots times seats', () => {
    const two = [
      aCandidate({ name: '王秀兰', approve: 20, against: 4, abstain: 0 }),
      aCandidate({ name: '李建国', approve: 5, against: 19, abstain: 0 }),
    ]
    expect(found({ candidates: two })).toEqual([impossible('post:president', 'approvals-over-ballots')])
    expect(found({ candidates: two, posts: [{ id: 'president', title: '副会长', seats: 2 }] })).toEqual([])
  })

  it('name a candidate once for a post; people of one name from two units are two people', () => {
    const votes = { approve: 12, against: 12, abstain: 0 }
    const first = aCandidate({ id: 'a', name: '王秀兰', unit: '物业公司', ...votes })
    const same = aCandidate({ id: 'b', name: ' 王秀兰', unit: '物业公司', ...votes })
    const namesake = aCandidate({ id: 'c', name: '王秀兰', unit: '业委会', ...votes })
    expect(found({ candidates: [first, same] })).toEqual([impossible('candidate:b', 'candidate-twice')])
    expect(found({ candidates: [first, namesake] })).toEqual([])
  })

  it('need a term that ends after it begins', () => {
    expect(found({ termTo: '2026-11-22' })).toEqual([impossible('term', 'term-ends-before-it-begins')])
  })
})

describe('a count sheet being filled in', () => {
  const blank = { issued: null, returned: null, valid: null, invalid: null, candidates: [] }

  it('contradicts nothing while it is blank', () => {
    expect(found(blank)).toEqual([])
  })

  it('is not accused of a sum that is not complete yet', () => {
    expect(found({ ...blank, issued: 25, returned: 25, valid: 20 })).toEqual([])
  })

  it('is told as soon as a part is more than the whole', () => {
    expect(found({ ...blank, issued: 25, returned: 20, valid: 21 })).toEqual([
      impossible('valid', 'ballots-do-not-add-up'),
    ])
  })
})

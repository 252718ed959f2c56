import { describe, expect, it } from 'vitest'
import { checkMeetingVote } from '../../../src/renderer/domain/voting/check-meeting-vote'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import type { MeetingVote } from '../../../src/renderer/domain/voting/meeting-vote'
import { meetingVoteResult, voteOutcomeWords } from '../../../src/renderer/domain/voting/meeting-vote-result'
import { everybodyFor, inForm, newMeetingVote, withVote } from '../../../src/renderer/domain/voting/take-vote'
import { aHeldMeeting } from '../../builders/a-meeting'

/** 30 entitled, 25 present, by a show of hands: 20 for, 3 against, 2 abstain. */
const aVote = (changes: Partial<MeetingVote> = {}): MeetingVote => ({
  rule: voteRules[0]!,
  form: 'hands',
  entitled: 30,
  present: 25,
  proxies: 0,
  approve: 20,
  against: 3,
  abstain: 2,
  ...changes,
})
const secret = (issued: number | null, returned: number | null, invalid: number | null) =>
  ({ form: 'secret', ballots: { issued, returned, invalid } }) as const
const codes = (changes: Partial<MeetingVote>) =>
  checkMeetingVote(aVote(changes)).map(({ at, code, severity }) => `${severity} ${at} ${code}`)

describe('the figures of a vote in a meeting', () => {
  it('add up to those who may vote, by a show of hands', () => {
    expect(codes({})).toEqual([])
    expect(codes({ abstain: 1 })).toEqual(['impossible approve votes-do-not-add-up'])
    expect(codes({ abstain: null })).toEqual([])
    expect(codes({ approve: 26, against: null, abstain: null })).toEqual([
      'impossible approve votes-do-not-add-up',
    ])
  })

  it('add up to the ballots that came back, in a secret vote', () => {
    expect(codes({ ...secret(25, 25, 0) })).toEqual([])
    expect(codes({ ...secret(25, 25, 1) })).toEqual(['impossible approve vote-ballots-do-not-add-up'])
  })

  it('have no more ballots out than voters, proxies included where the rule lets them count', () => {
    expect(codes({ ...secret(26, 25, 0) })).toEqual(['impossible issued issued-over-voters'])
    expect(codes({ ...secret(26, 25, 0), proxies: 1 })).toEqual([])
  })

  it('with more ballots back than out are void', () => {
    const vote = aVote({ ...secret(24, 25, 0) })
    expect(codes({ ...secret(24, 25, 0) })).toEqual(['void returned more-votes-returned-than-issued'])
    expect(voteOutcomeWords(meetingVoteResult(vote))).toBe('表决无效')
  })
})

describe('what a vote in a meeting came to', () => {
  it('follows its rule: 13 of 25 present pass, 12 do not, and 19 present of 30 are too few', () => {
    const words = (approve: number, present = 25) =>
      voteOutcomeWords(meetingVoteResult(aVote({ present, approve, against: present - approve, abstain: 0 })))
    expect([words(13), words(12), words(19, 19), words(20, 20)]).toEqual([
      '通过',
      '未通过',
      '未达到会人数',
      '通过',
    ])
  })

  it('is nothing while it is not counted', () => {
    expect(meetingVoteResult(aVote({ abstain: null }))).toMatchObject({ valid: false, passed: false })
  })
})

describe('taking a vote', () => {
  it('begins with the rule of the kind of meeting and the sign-ins', () => {
    const { roll } = aHeldMeeting()
    expect(newMeetingVote({ roll }, voteRules, ['PT1'])).toMatchObject({
      rule: { id: 'PT1' },
      form: 'hands',
      entitled: 30,
      present: 25,
      approve: null,
    })
    expect(newMeetingVote({ roll }, [], [])).toBeUndefined()
  })

  it('has ballots only when it is secret', () => {
    expect(inForm(aVote(), 'secret').ballots).toEqual({ issued: null, returned: null, invalid: null })
    expect('ballots' in inForm(aVote(secret(25, 25, 0)), 'voice')).toBe(false)
  })

  it('can be unanimous in one go', () => {
    expect(everybodyFor(aVote({ proxies: 2 }))).toMatchObject({ approve: 27, against: 0, abstain: 0 })
  })

  it('says what becomes of the item where it can be adopted or rejected', () => {
    const meeting = aHeldMeeting()
    const item = meeting.agenda.find(({ kind }) => kind === 'rule')!
    const outcome = (vote: MeetingVote) =>
      withVote(meeting, item.id, vote).agenda.find(({ id }) => id === item.id)?.outcome
    expect(outcome(aVote())).toBe('adopted')
    expect(outcome(aVote({ approve: 10, against: 13 }))).toBe('rejected')
  })
})

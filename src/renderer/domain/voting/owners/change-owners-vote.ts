import { put, type Change } from '../../journal/entry'
import { ownerBallot, type BallotMark, type OwnerBallot } from '../../records/owner-ballot'
import { ownersVote, type OwnersVote } from '../../records/owners-vote'
import { fail, ok, type Result } from '../../result'
import type { World } from '../../world'
import { noticeDaysGiven } from '../../meeting/notice-period'
import { daysAfter } from '../../people/days'
import { voteRules } from '../data/vote-rules'
import type { RollHead } from './owners-roll'

/** Days of notice owners are given, by the rule on calling their meetings (物业管理条例 art. 14). */
const noticeDays = voteRules.find(({ id }) => id === 'OW4')?.calling?.noticeDays ?? 0

/** What a vote still lacks; undefined where nothing. */
function lackOf({ title, estate, matters, followMajority }: OwnersVote): string | undefined {
  if (title.trim() === '' || estate.trim() === '') return 'owners-vote-incomplete'
  if (matters.length === 0 || matters.some(matter => matter.title.trim() === ''))
    return 'owners-vote-no-matter'
  return followMajority?.basis.trim() === '' ? 'owners-vote-follow-basis' : undefined
}

/**
 * Keeps an owners' vote. Refusals: `owners-vote-incomplete`, `owners-vote-no-matter`, `owners-vote-follow-basis`, `owners-vote-times`, `owners-vote-notice` (given too
 * late for its first day).
 */
export function keepOwnersVote(vote: OwnersVote, isNew: boolean): Result<Change> {
  const lack = lackOf(vote)
  if (lack !== undefined) return fail(lack)
  if (vote.to < vote.from) return fail('owners-vote-times', { from: vote.from, to: vote.to })
  if (vote.noticeOn !== undefined && noticeDaysGiven(vote.noticeOn, vote.from) < noticeDays) {
    const first = daysAfter(vote.noticeOn, noticeDays + 1)
    return fail('owners-vote-notice', { days: String(noticeDays), notice: vote.noticeOn, first })
  }
  const cause = isNew ? 'owners-vote-created' : 'owners-vote-edited'
  return ok({ cause, detail: vote.title, save: [put(ownersVote, vote)] })
}

/**
 * Puts a roll in place of the one there was, each head with the next number. Refusals: `owners-roll-empty`, `owners-roll-issued` (ballots
 * have been given out on the strength of the former one).
 */
export function keepRoll(
  vote: OwnersVote,
  former: readonly OwnerBallot[],
  heads: readonly RollHead[],
  world: Pick<World, 'newId'>,
): Result<Change> {
  if (heads.length === 0) return fail('owners-roll-empty')
  if (former.some(({ issuedOn, marks }) => issuedOn !== undefined || marks !== undefined)) {
    return fail('owners-roll-issued')
  }
  const ballots = heads.map(({ phone, owner, flats }, index) => ({
    id: world.newId(),
    voteId: vote.id,
    no: index + 1,
    owner,
    flats: [...flats],
    ...(phone !== '' && { phone }),
  }))
  return ok({
    cause: 'owners-vote-edited',
    detail: `${vote.title}：业主名册`,
    save: ballots.map(ballot => put(ownerBallot, ballot)),
    remove: former.map(({ id }) => ({ kind: ownerBallot, id })),
  })
}

/** How ballots reached their owners. */
export type Issuing = Pick<OwnerBallot, 'delivery' | 'receivedBy'> & {
  /** First and last number, both included. */
  readonly from: number
  readonly to: number
  readonly on: string
}

/** Notes that ballots were given out. Those noted before stay as they were. Refusals: `owners-issue-none`, `owners-vote-closed`. */
export function issueBallots(
  vote: OwnersVote,
  ballots: readonly OwnerBallot[],
  { from, to, on, delivery, receivedBy }: Issuing,
): Result<Change> {
  if (vote.closedOn !== undefined) return fail('owners-vote-closed')
  const given = ballots.filter(({ no, issuedOn }) => from <= no && no <= to && issuedOn === undefined)
  if (given.length === 0) return fail('owners-issue-none', { from: String(from), to: String(to) })
  const told = {
    issuedOn: on,
    ...(delivery !== undefined && { delivery }),
    ...(receivedBy !== undefined && { receivedBy }),
  }
  return ok({
    cause: 'owners-vote-issued',
    detail: `${vote.title}：${String(given.length)} 张`,
    save: given.map(ballot => put(ownerBallot, { ...ballot, ...told })),
  })
}

/** What stands on a ballot that came back: one mark for each matter, in their order. */
export type BallotEntry = {
  readonly no: number
  readonly marks: readonly BallotMark[]
  /** Who voted in the owner's place; empty: nobody. */
  readonly proxy: string
  readonly on: string
}

/**
 * The ballot a number stands for, when it may be counted. Refusals: `ballot-unknown`, `ballot-not-issued` (it was never given out),
 * `ballot-counted-before`, `owners-vote-closed`, `owners-vote-not-begun`, `owners-vote-over`.
 */
export function ballotToCount(
  vote: OwnersVote,
  ballots: readonly OwnerBallot[],
  no: number,
  on: string,
): Result<OwnerBallot> {
  if (vote.closedOn !== undefined) return fail('owners-vote-closed')
  if (on < vote.from) return fail('owners-vote-not-begun', { from: vote.from })
  const ballot = ballots.find(one => one.no === no)
  const number = { no: String(no), last: String(ballots.length) }
  if (ballot === undefined) return fail('ballot-unknown', number)
  if (ballot.marks !== undefined) {
    return fail('ballot-counted-before', { ...number, on: ballot.returnedOn ?? '' })
  }
  return ballot.issuedOn === undefined ? fail('ballot-not-issued', number) : ok(ballot)
}

/** Counts one ballot. Refusals: those of {@link ballotToCount}, and `ballot-marks` where not every matter has one. */
export function countBallot(
  vote: OwnersVote,
  ballots: readonly OwnerBallot[],
  { no, marks, proxy, on }: BallotEntry,
): Result<Change> {
  const found = ballotToCount(vote, ballots, no, on)
  if (!found.ok) return found
  const told = vote.matters.flatMap(({ id }, index) => {
    const mark = marks[index]
    return mark === undefined ? [] : [[id, mark] as const]
  })
  if (told.length < vote.matters.length) return fail('ballot-marks', { count: String(vote.matters.length) })
  const counted = {
    ...found.value,
    returnedOn: on,
    marks: Object.fromEntries(told),
    ...(proxy.trim() !== '' && { proxy: proxy.trim() }),
  }
  return ok({
    cause: 'owner-ballot-counted',
    detail: `${vote.title}：第 ${String(no)} 号`,
    save: [put(ownerBallot, counted)],
  })
}

/** Takes a ballot back that was counted by mistake. Refusals: `owners-vote-closed`, `ballot-not-counted`. */
export function uncountBallot(vote: OwnersVote, ballots: readonly OwnerBallot[], no: number): Result<Change> {
  if (vote.closedOn !== undefined) return fail('owners-vote-closed')
  const ballot = ballots.find(one => one.no === no)
  if (ballot?.marks === undefined) return fail('ballot-not-counted', { no: String(no) })
  const { id, voteId, owner, phone, flats, issuedOn, delivery, receivedBy } = ballot
  const kept = { id, voteId, no, owner, phone, flats, issuedOn, delivery, receivedBy }
  return ok({
    cause: 'owner-ballot-counted',
    detail: `${vote.title}：第 ${String(no)} 号退回重录`,
    save: [put(ownerBallot, kept)],
  })
}

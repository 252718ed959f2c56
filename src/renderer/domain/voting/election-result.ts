import { checkElection, standingFor, type ElectionProblem } from './check-election'
import type { Candidate, Election, Post } from './election'
import { leastOf, satisfies, shareWords, type Base, type Share } from './vote-rule'

/** One comparison as it was made, in words for the clerk. `holds` null: a finding rather than a test. */
export type Step = { readonly words: string; readonly holds: boolean | null }

export type PostResult = {
  readonly post: Post
  readonly elected: readonly Candidate[]
  /** Seats nobody was elected to. */
  readonly open: number
  /** Who stands in the next round for the open seats; empty when nobody else stood. */
  readonly runoff: readonly Candidate[]
}

export type ElectionResult = {
  /** All figures are counted, agree with each other, and the election is not void. */
  readonly valid: boolean
  /** Enough of those entitled took part. */
  readonly quorate: boolean
  /** Every seat was filled by a valid and quorate election. */
  readonly complete: boolean
  readonly problems: readonly ElectionProblem[]
  /** Empty unless valid and quorate. */
  readonly posts: readonly PostResult[]
  readonly steps: readonly Step[]
}

type Counted = Election & { issued: number; returned: number; valid: number; invalid: number }

/** Whether every figure of the count has been entered. */
export const isCounted = (election: Election): election is Counted =>
  [election.issued, election.returned, election.valid, election.invalid].every(figure => figure !== null) &&
  election.candidates.length > 0 &&
  election.candidates.every(one => [one.approve, one.against, one.abstain].every(votes => votes !== null))

/** What an election came to by its rule. Compared with integers only; each comparison is spelled out in `steps`. */
export function electionResult(election: Election): ElectionResult {
  const problems = checkElection(election)
  const nothing = { quorate: false, complete: false, problems, posts: [] }
  if (!isCounted(election)) {
    return { ...nothing, valid: false, steps: [{ words: '计票尚未完成。', holds: null }] }
  }
  if (problems.some(problem => problem.severity === 'impossible')) {
    return { ...nothing, valid: false, steps: [{ words: '数字互相矛盾，改正后才有结果。', holds: false }] }
  }
  const ballots = ballotStep(election)
  if (problems.length > 0) return { ...nothing, valid: false, steps: [ballots] }
  const quorate = satisfies(
    election.rule.attendance,
    baseOf(election, 'present'),
    baseOf(election, election.rule.attendance.of),
  )
  const attendance = attendanceStep(election, quorate)
  if (!quorate) return { ...nothing, valid: true, steps: [ballots, attendance] }
  const posts = election.posts.map(post => postResult(election, post))
  return {
    valid: true,
    quorate,
    complete: posts.every(one => one.open === 0),
    problems,
    posts,
    steps: [ballots, attendance, ...posts.flatMap(one => postSteps(election, one))],
  }
}

function baseOf(election: Counted, base: Base): number {
  return { entitled: election.entitled, present: election.present, valid: election.valid }[base]
}

function ballotStep({ issued, returned, valid, invalid }: Counted): Step {
  const counted = `发出选票 ${issued} 张，收回 ${returned} 张，其中有效票 ${valid} 张、废票 ${invalid} 张`
  return returned > issued
    ? { words: `${counted}；收回多于发出，本次选举无效，应重新选举。`, holds: false }
    : { words: `${counted}；收回不多于发出。`, holds: true }
}

function attendanceStep(election: Counted, quorate: boolean): Step {
  const { attendance } = election.rule
  return {
    words: `应到 ${election.entitled} 人，实到 ${election.present} 人；${needed(election, attendance, '人')}，${quorate ? '达到' : '未达到'}。`,
    holds: quorate,
  }
}

/** `须不少于应到的 2/3（30 人的 2/3，至少 20 人）` */
function needed(election: Counted, share: Share, measure: string): string {
  const whole = baseOf(election, share.of)
  return `须${shareWords(share)}（${whole} 的 ${share.fraction.numerator}/${share.fraction.denominator}，至少 ${leastOf(share, whole)} ${measure}）`
}

const passes = (election: Counted, one: Candidate): boolean =>
  satisfies(election.rule.pass, votesFor(one), baseOf(election, election.rule.pass.of))

const votesFor = (one: Candidate): number => one.approve ?? 0

/** Those with enough votes take the seats by the number of their votes; those level at the last seat must stand again. */
function postResult(election: Counted, post: Post): PostResult {
  const standing = standingFor(post, election.candidates)
  const passing = standing
    .filter(one => passes(election, one))
    .toSorted((one, other) => votesFor(other) - votesFor(one))
  const firstOut = passing[post.seats]
  if (firstOut === undefined) {
    const runoff = passing.length === post.seats ? [] : standing.filter(one => !passing.includes(one))
    return { post, elected: passing, open: post.seats - passing.length, runoff }
  }
  const elected = passing.slice(0, post.seats).filter(one => votesFor(one) > votesFor(firstOut))
  const open = post.seats - elected.length
  const runoff = open === 0 ? [] : passing.filter(one => votesFor(one) === votesFor(firstOut))
  return { post, elected, open, runoff }
}

function postSteps(election: Counted, { post, elected, open, runoff }: PostResult): readonly Step[] {
  const votes = standingFor(post, election.candidates).map(one => {
    const holds = passes(election, one)
    return {
      words: `${post.title}候选人${one.name}：赞成 ${votesFor(one)} 票；${needed(election, election.rule.pass, '票')}，${holds ? '达到' : '未达到'}。`,
      holds,
    }
  })
  const names = elected.map(one => one.name).join('、')
  const chosen = elected.length === 0 ? '无人当选' : `${names}当选`
  const rest = open === 0 ? '。' : `，尚缺 ${open} 人，${nextRound(runoff)}`
  return [...votes, { words: `${post.title}应选 ${post.seats} 人：${chosen}${rest}`, holds: open === 0 }]
}

const nextRound = (runoff: readonly Candidate[]): string =>
  runoff.length === 0 ? '应另行提名后再选。' : `应对${runoff.map(one => one.name).join('、')}再次投票。`

import { proxiesOf, standingFor, type ElectionProblem } from './check-round'
import { compareHeads, heldWord, neededHeads, type Step } from './comparison'
import type { Candidate, Post, Round } from './election'
import { satisfies, type Base, type VoteRule } from './vote-rule'

/** What of an election its rounds go by. */
type Ruled = { readonly rule: VoteRule }

export type PostResult = {
  readonly post: Post
  readonly elected: readonly Candidate[]
  /** Seats nobody was elected to. */
  readonly open: number
  /** Who stands in the next round for the open seats; empty when nobody else stood. */
  readonly runoff: readonly Candidate[]
}

export type RoundResult = {
  readonly valid: boolean
  readonly quorate: boolean
  /** Empty unless valid and quorate. */
  readonly posts: readonly PostResult[]
  readonly steps: readonly Step[]
}

type CountedRound = Round & { issued: number; returned: number; valid: number; invalid: number }

const votesCounted = (one: Candidate): boolean =>
  one.approve !== null && (one.writtenIn === true || (one.against !== null && one.abstain !== null))

/** Whether every figure of the round has been entered. */
export const isRoundCounted = (round: Round): round is CountedRound =>
  [round.issued, round.returned, round.valid, round.invalid].every(figure => figure !== null) &&
  round.candidates.length > 0 &&
  round.candidates.every(votesCounted)

/** What one round came to. `problems` are those of this round. */
export function roundResult(
  round: Round,
  election: Ruled,
  problems: readonly ElectionProblem[],
): RoundResult {
  const nothing = { valid: false, quorate: false, posts: [] }
  if (!isRoundCounted(round)) return { ...nothing, steps: [{ words: '计票尚未完成。', holds: null }] }
  if (problems.some(problem => problem.severity === 'impossible')) {
    return { ...nothing, steps: [{ words: '数字互相矛盾，改正后才有结果。', holds: false }] }
  }
  const ballots = ballotStep(round)
  if (problems.length > 0) return { ...nothing, steps: [ballots] }
  const attendance = attendanceStep(round, election)
  const steps = [ballots, ...attendance]
  if (attendance.some(({ holds }) => holds === false)) return { ...nothing, valid: true, steps }
  const posts = round.posts.map(post => postResult(round, post, election))
  return {
    valid: true,
    quorate: true,
    posts,
    steps: [...steps, ...posts.flatMap(one => postSteps(round, one, election))],
  }
}

/** How many are present in the sense of the rule: proxies with them where it lets them count. */
const attending = (round: Round, election: Ruled): number => round.present + proxiesOf(round, election)

function baseOf(round: CountedRound, election: Ruled, base: Base): number {
  const present = attending(round, election)
  const { entitled, issued, valid } = round
  return { entitled, members: entitled, owners: entitled, present, taking: present, issued, valid }[base]
}

function ballotStep({ issued, returned, valid, invalid }: CountedRound): Step {
  const counted = `发出选票 ${String(issued)} 张，收回 ${String(returned)} 张，其中有效票 ${String(valid)} 张、废票 ${String(invalid)} 张`
  return returned > issued
    ? { words: `${counted}；收回多于发出，本次选举无效，应重新选举。`, holds: false }
    : { words: `${counted}；收回不多于发出。`, holds: true }
}

function attendanceStep(round: CountedRound, election: Ruled): readonly Step[] {
  const { attendance } = election.rule
  if (attendance === undefined) return []
  const proxies = proxiesOf(round, election)
  const sent = proxies === 0 ? '' : `（含委托 ${String(proxies)} 人）`
  const present = attending(round, election)
  const told = `应到 ${String(round.entitled)} 人，实到 ${String(present)} 人${sent}`
  return [compareHeads(told, attendance, present, baseOf(round, election, attendance.of), '人')]
}

const passes = (round: CountedRound, one: Candidate, election: Ruled): boolean =>
  satisfies(election.rule.pass, votesFor(one), baseOf(round, election, election.rule.pass.of))

const votesFor = (one: Candidate): number => one.approve ?? 0

/** Those with enough votes take the seats by the number of their votes; those level at the last seat must stand again. */
function postResult(round: CountedRound, post: Post, election: Ruled): PostResult {
  const standing = standingFor(post, round.candidates)
  const passing = standing
    .filter(one => passes(round, one, election))
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

function postSteps(round: CountedRound, result: PostResult, election: Ruled): readonly Step[] {
  const { post, elected, open, runoff } = result
  const { pass } = election.rule
  const whole = baseOf(round, election, pass.of)
  const votes = standingFor(post, round.candidates).map(one => {
    const holds = passes(round, one, election)
    const who = `${post.title}${one.writtenIn === true ? '另选人' : '候选人'}${one.name}`
    return {
      words: `${who}：赞成 ${String(votesFor(one))} 票；${neededHeads(pass, whole, '票')}，${heldWord(holds)}。`,
      holds,
    }
  })
  const names = elected.map(one => one.name).join('、')
  const chosen = elected.length === 0 ? '无人当选' : `${names}当选`
  const rest = open === 0 ? '。' : `，尚缺 ${String(open)} 人，${nextRoundWords(runoff)}`
  return [
    ...votes,
    { words: `${post.title}应选 ${String(post.seats)} 人：${chosen}${rest}`, holds: open === 0 },
  ]
}

const nextRoundWords = (runoff: readonly Candidate[]): string =>
  runoff.length === 0 ? '应另行提名后再选。' : `应对${runoff.map(one => one.name).join('、')}再次投票。`

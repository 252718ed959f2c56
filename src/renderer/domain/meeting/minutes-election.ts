import { chineseDate } from '../text/chinese-date'
import { chineseNumeral } from '../text/chinese-numeral'
import { standingFor } from '../voting/check-round'
import type { Candidate, Election, Round } from '../voting/election'
import { electionResult, roundsOf } from '../voting/election-result'
import { whyHeld } from '../voting/further-rounds'
import type { PostResult } from '../voting/round-result'
import { attendanceWords, shareWords, tightWords } from '../voting/rule-words'

/**
 * What the minutes tell of a counted election: the rule and the figures, of several rounds each with why it was held and the votes of
 * everybody who stood in it, and then who was elected.
 */
export const electionParagraphs = (election: Election): readonly string[] => [
  ...figuresOf(election),
  ...outcome(election),
]

/** Of an election recorded after the fact, whose votes nobody told: those named for each post are those who were elected. */
export function uncountedParagraphs({ posts, candidates }: Election): readonly string[] {
  const chosen = posts.flatMap(({ id, title }) => {
    const names = candidates.filter(({ postId }) => postId === id).map(({ name }) => name)
    return names.length === 0 ? [] : [`${title}${names.join('、')}`]
  })
  const who = chosen.length === 0 ? '当选人员未载明' : `选举产生${chosen.join('，')}`
  return [`${who}。应到、实到人数和票数未载明。`]
}

function outcome(election: Election): readonly string[] {
  const result = electionResult(election)
  if (!result.valid) return ['收回选票多于发出选票，本次选举无效，应重新选举。']
  if (!result.quorate) return ['到会人数未达到规定，本次选举不成立，另行召开会议选举。']
  return result.posts.map(one => postSentence(election, one))
}

/** The rule and what was counted, round by round. */
function figuresOf(election: Election): readonly string[] {
  const { rule } = election
  const held = `选举规则（${rule.basis}）：到会人数${attendanceWords(rule)}，赞成票${shareWords(rule.pass)}的当选。`
  const rounds = roundsOf(election)
  if (rounds.length === 1) return [`${tightWords(held)}${cameWords(election)}${ballotWords(election)}`]
  return rounds.map((round, index) => {
    const nth = index + 1
    const why = nth === 1 ? tightWords(held) : `${whyHeld(election, nth)}。`
    const told = `${cameWords(round)}${ballotWords(round)}${votesWords(round)}`
    return `第${chineseNumeral(nth)}轮投票：${why}${told}`
  })
}

const cameWords = ({ entitled, present, proxies = 0 }: Round): string =>
  `应到${entitled}人，实到${present}人${proxies > 0 ? `，委托${proxies}人` : ''}。`

const ballotWords = ({ issued, returned, valid, invalid }: Round): string =>
  `发出选票${issued ?? 0}张，收回${returned ?? 0}张，其中有效票${valid ?? 0}张、废票${invalid ?? 0}张。`

/** `得票：会长候选人甲赞成20票、反对3票、弃权1票；…。` */
function votesWords({ posts, candidates }: Round): string {
  const votes = posts.flatMap(post =>
    standingFor(post, candidates).map(
      one => `${post.title}${one.writtenIn === true ? '另选人' : '候选人'}${one.name}${votesOf(one)}`,
    ),
  )
  return `得票：${votes.join('；')}。`
}

const votesOf = ({ approve, against, abstain, writtenIn }: Candidate): string =>
  writtenIn === true
    ? `${approve ?? 0}票`
    : `赞成${approve ?? 0}票、反对${against ?? 0}票、弃权${abstain ?? 0}票`

function postSentence(election: Election, { post, elected, open, runoff }: PostResult): string {
  const votes = elected.map(one => `${one.name}（${votesOf(one)}）`)
  const term = `任期自${chineseDate(election.termFrom)}至${chineseDate(election.termTo)}`
  const chosen =
    elected.length === 0 ? `${post.title}无人当选` : `${votes.join('、')}当选${post.title}，${term}`
  if (open === 0) return `${chosen}。`
  const next = runoff.length === 0 ? '另行提名后再选' : `对${runoff.map(one => one.name).join('、')}再次投票`
  return `${chosen}；尚缺${open}人，${next}。`
}

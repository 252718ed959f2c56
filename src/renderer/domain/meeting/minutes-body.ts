import type { AgendaItem, Meeting } from '../records/meeting'
import { chineseDate } from '../text/chinese-date'
import type { Election, Round } from '../voting/election'
import { electionResult, isCounted, roundsOf } from '../voting/election-result'
import type { MeetingVote } from '../voting/meeting-vote'
import { isVoteCounted, meetingVoteResult, voteOutcomeWords } from '../voting/meeting-vote-result'
import type { PostResult } from '../voting/round-result'
import { attendanceWords, formWords, shareWords } from '../voting/rule-words'
import { quoted } from './agenda-title'

/** A run of agenda items of one kind that the minutes tell in one section. */
type Section = { readonly heading: string; readonly paragraphs: readonly string[] }

/** The parts of a meeting in the order the minutes tell them. */
const parts: readonly ((meeting: Meeting) => readonly Section[])[] = [
  meeting => itemSection(meeting, '上次议定事项落实情况', 'follow-up'),
  meeting => itemSection(meeting, '听取报告', 'report'),
  meeting => itemSection(meeting, '审议制度', 'rule'),
  electionSection,
  meeting => itemSection(meeting, '讨论事项', 'discussion'),
  ({ leftOpen = '' }) =>
    leftOpen.trim() === '' ? [] : [{ heading: '遗留问题', paragraphs: leftOpen.trim().split(/\n+/) }],
]

/**
 * The paragraphs of the minutes as they follow from what was recorded (domain handbook §4.4): an opening sentence, then
 * a heading 一、二、… and its paragraphs for each part of the meeting. Decisions are not among them; they stand in their table.
 * Of a meeting recorded after the fact what is not known is left out or said to be 未载明, and the last paragraph says so.
 */
export function minutesBody(meeting: Meeting): readonly string[] {
  const opening = `${opened(meeting)}${summary(meeting)}现将有关事项纪要如下：`
  return [
    opening,
    ...parts
      .flatMap(part => part(meeting))
      .flatMap(({ heading, paragraphs }, index) => [`${numerals[index] ?? ''}、${heading}`, ...paragraphs]),
    ...recordedLater(meeting),
  ]
}

const numerals = Array.from('一二三四五六')

/** `2026年11月22日，李建国在文和园小区主持召开…。` Where nobody is known to have taken the chair: `…在文和园小区召开。` */
function opened({ startsAt, chair, place, title }: Meeting): string {
  const where = place.trim() === '' ? '' : `在${place}`
  const held = chair.trim() === '' ? `${title}${where}召开` : `${chair}${where}主持召开${title}`
  return `${chineseDate(startsAt)}，${held}。`
}

/** 补录: on which day and from what, and that what is not told was not known. */
function recordedLater({ afterTheFact, recordedOn, recordedFrom }: Meeting): readonly string[] {
  if (afterTheFact === undefined) return []
  const when = recordedOn === undefined ? '' : `于${chineseDate(recordedOn)}`
  const from = recordedFrom === undefined ? '' : `根据${recordedFrom}`
  return [`本纪要系会后${when}${from}补录，来源未载明的事项从略。`]
}

/** 会议听取了…，审议通过了…，选举产生了…。 Nothing when nothing has been recorded. */
function summary(meeting: Meeting): string {
  const phrases = [
    phrase('听取了', meeting, 'report', 'heard'),
    phrase('审议通过了', meeting, 'rule', 'adopted'),
    electedPhrase(meeting),
    phrase('研究了', meeting, 'discussion', 'adopted'),
  ].filter(text => text !== '')
  return phrases.length === 0 ? '' : `会议${phrases.join('，')}。`
}

function phrase(
  verb: string,
  { agenda }: Meeting,
  kind: AgendaItem['kind'],
  outcome: AgendaItem['outcome'],
): string {
  const items = agenda.filter(item => item.kind === kind && item.outcome === outcome)
  return items.length === 0 ? '' : verb + listed(items)
}

/** Posts somebody was elected to; after the fact those somebody is named for. */
function filledPosts({ election, afterTheFact }: Meeting): readonly string[] {
  if (election === undefined) return []
  if (afterTheFact === true && !isCounted(election)) {
    const named = new Set(election.candidates.map(({ postId }) => postId))
    return election.posts.filter(({ id }) => named.has(id)).map(({ title }) => title)
  }
  return electionResult(election)
    .posts.filter(({ elected }) => elected.length > 0)
    .map(({ post }) => post.title)
}

function electedPhrase(meeting: Meeting): string {
  const posts = filledPosts(meeting)
  if (posts.length === 0) return ''
  const letters = meeting.agenda.some(item => item.kind === 'letters' && item.outcome === 'done')
  return `选举产生了${posts.join('、')}${letters ? '，并为当选人员颁发聘书' : ''}`
}

/** 《甲》、《乙》和《丙》 */
function listed(items: readonly AgendaItem[]): string {
  const titles = items.map(quoted)
  const last = titles.at(-1) ?? ''
  return titles.length < 2 ? last : `${titles.slice(0, -1).join('、')}和${last}`
}

const outcomeSentence: Readonly<Record<AgendaItem['outcome'], (titles: string) => string>> = {
  open: titles => `${titles}尚未审议。`,
  heard: titles => `会议听取了${titles}。`,
  adopted: titles => `会议审议通过了${titles}。`,
  rejected: titles => `会议审议了${titles}，未获通过。`,
  done: titles => `会议研究了${titles}。`,
  deferred: titles => `会议决定暂缓${titles}。`,
}

function itemSection({ agenda }: Meeting, heading: string, kind: AgendaItem['kind']): readonly Section[] {
  const items = agenda.filter(item => item.kind === kind && item.outcome !== 'open')
  if (items.length === 0) return []
  const outcomes = [...new Set(items.map(item => item.outcome))]
  const paragraphs = outcomes.flatMap(outcome => {
    const same = items.filter(item => item.outcome === outcome)
    return [outcomeSentence[outcome](listed(same)), ...same.flatMap(item => details(item, same.length > 1))]
  })
  return [{ heading, paragraphs }]
}

/** The vote on an item and what was noted of it, by its title where others stand in the same sentence. */
function details(item: AgendaItem, among: boolean): readonly string[] {
  const noted = item.note.trim() === '' ? [] : [among ? `关于${quoted(item)}：${item.note}` : item.note]
  return [...(item.vote === undefined ? [] : voteSentence(item, item.vote)), ...noted]
}

/** How the vote was taken, its figures and its rule; nothing while it has not been counted. */
function voteSentence(item: AgendaItem, vote: MeetingVote): readonly string[] {
  if (!isVoteCounted(vote)) return []
  const { rule, form, entitled, present, proxies, ballots, approve, against, abstain } = vote
  const figures = [
    `应到${entitled}人，实到${present}人${proxies > 0 ? `，委托${proxies}人` : ''}`,
    ...(ballots === undefined
      ? []
      : [`发出${ballots.issued ?? 0}张，收回${ballots.returned ?? 0}张，废票${ballots.invalid ?? 0}张`]),
    `赞成${approve}票、反对${against}票、弃权${abstain}票，${voteOutcomeWords(meetingVoteResult(vote))}`,
  ].join('；')
  const ruled = `表决规则（${rule.basis}）：到会人数${attendanceWords(rule)}，赞成票${shareWords(rule.pass)}的通过`
  return [`对${quoted(item)}进行${formWords[form]}表决：${figures}。${tight(ruled)}。`]
}

function electionSection({ election, agenda, afterTheFact }: Meeting): readonly Section[] {
  if (election === undefined) return []
  const items = agenda.filter(item => item.kind === 'election' || item.kind === 'letters')
  const handedOut = items.some(item => item.kind === 'letters' && item.outcome === 'done')
  const told = isCounted(election)
    ? [...figuresOf(election), ...outcome(election)]
    : afterTheFact === true
      ? uncounted(election)
      : undefined
  if (told === undefined) return []
  return [
    {
      heading: '选举结果',
      paragraphs: [
        ...told,
        ...(handedOut ? ['会议为当选人员颁发了聘书。'] : []),
        ...items.map(item => item.note).filter(note => note !== ''),
      ],
    },
  ]
}

/** Of an election recorded after the fact, whose votes nobody told: those named for each post are those who were elected. */
function uncounted({ posts, candidates }: Election): readonly string[] {
  const chosen = posts.flatMap(({ id, title }) => {
    const names = candidates.filter(({ postId }) => postId === id).map(({ name }) => name)
    return names.length === 0 ? [] : [`${title}${names.join('、')}`]
  })
  const who = chosen.length === 0 ? '当选人员未载明' : `选举产生${chosen.join('，')}`
  return [`${who}。应到、实到人数和票数未载明。`]
}

function outcome(election: Election): readonly string[] {
  const result = electionResult(election)
  if (!result.valid) {
    return ['收回选票多于发出选票，本次选举无效，应重新选举。']
  }
  if (!result.quorate) return ['到会人数未达到规定，本次选举不成立，另行召开会议选举。']
  return result.posts.map(one => postSentence(election, one))
}

/** The rule and what was counted, round by round. */
function figuresOf(election: Election): readonly string[] {
  const { rule, entitled, present, proxies = 0 } = election
  const held = `选举规则（${rule.basis}）：到会人数${attendanceWords(rule)}，赞成票${shareWords(rule.pass)}的当选。`
  const came = `应到${entitled}人，实到${present}人${proxies > 0 ? `，委托${proxies}人` : ''}。`
  return roundsOf(election).map((round, index) =>
    index === 0
      ? `${tight(held)}${came}${ballotWords(round)}`
      : `第${numerals[index] ?? ''}轮投票：实到${round.present}人。${ballotWords(round)}`,
  )
}

const ballotWords = ({ issued, returned, valid, invalid }: Round): string =>
  `发出选票${issued ?? 0}张，收回${returned ?? 0}张，其中有效票${valid ?? 0}张、废票${invalid ?? 0}张。`

/** Screens set figures apart with a space, papers do not. */
const tight = (text: string): string => text.replace(/ /g, '')

function postSentence(election: Election, { post, elected, open, runoff }: PostResult): string {
  const votes = elected.map(
    one => `${one.name}（赞成${one.approve ?? 0}票、反对${one.against ?? 0}票、弃权${one.abstain ?? 0}票）`,
  )
  const term = `任期自${chineseDate(election.termFrom)}至${chineseDate(election.termTo)}`
  const chosen =
    elected.length === 0 ? `${post.title}无人当选` : `${votes.join('、')}当选${post.title}，${term}`
  if (open === 0) return `${chosen}。`
  const next = runoff.length === 0 ? '另行提名后再选' : `对${runoff.map(one => one.name).join('、')}再次投票`
  return `${chosen}；尚缺${open}人，${next}。`
}

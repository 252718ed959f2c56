import type { AgendaItem, Meeting } from '../records/meeting'
import { chineseDate } from '../text/chinese-date'
import { electionResult, isCounted } from '../voting/election-result'
import type { MeetingVote } from '../voting/meeting-vote'
import { isVoteCounted, meetingVoteResult, voteOutcomeWords } from '../voting/meeting-vote-result'
import { attendanceWords, formWords, shareWords, tightWords } from '../voting/rule-words'
import { quoted } from './agenda-title'
import { electionParagraphs, uncountedParagraphs } from './minutes-election'

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
  return [`对${quoted(item)}进行${formWords[form]}表决：${figures}。${tightWords(ruled)}。`]
}

function electionSection({ election, agenda, afterTheFact }: Meeting): readonly Section[] {
  if (election === undefined) return []
  const items = agenda.filter(item => item.kind === 'election' || item.kind === 'letters')
  const handedOut = items.some(item => item.kind === 'letters' && item.outcome === 'done')
  const told = isCounted(election)
    ? electionParagraphs(election)
    : afterTheFact === true
      ? uncountedParagraphs(election)
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

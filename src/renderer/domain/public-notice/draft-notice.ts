import { quoted } from '../meeting/agenda-title'
import type { Meeting } from '../records/meeting'
import type { NoticeRule } from '../records/notice-rule'
import type { PublicNotice, PublicNoticeKind } from '../records/public-notice'
import type { Topic } from '../records/topic'
import { chineseDate, chineseDateTime } from '../text/chinese-date'
import { electionResult } from '../voting/election-result'
import { noticeKinds, OWNERS_PERIOD, ownersMeetingKinds } from './data/notice-kinds'
import { earliestEnd } from './notice-days'
import { periodOn } from './notice-rules'
import { topicDrafts, type NoticeWords } from './topic-words'

/** 甲、乙 for a post, with the unit each comes from where it is told. */
function candidateLines({ election }: Meeting): readonly string[] {
  if (election === undefined) return []
  return election.posts.flatMap(post => {
    const standing = election.candidates.filter(one => one.postId === post.id)
    const names = standing.map(({ name, unit }) => (unit === '' ? name : `${name}（${unit}）`))
    return names.length === 0 ? [] : [`${post.title}候选人：${names.join('、')}。`]
  })
}

const electedLines = ({ election }: Meeting): readonly string[] =>
  election === undefined
    ? []
    : electionResult(election)
        .posts.filter(({ elected }) => elected.length > 0)
        .map(({ post, elected }) => `${post.title}：${elected.map(({ name }) => name).join('、')}。`)

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.map((line, nth) => `${nth + 1}.${line}`)

function beforeMeeting(meeting: Meeting): NoticeWords {
  const place = meeting.place === '' ? '' : `，地点：${meeting.place}`
  return {
    title: `关于召开${meeting.title}的公示`,
    body: [
      `定于${chineseDateTime(meeting.startsAt)}召开${meeting.title}${place}。现将会议议题公示如下：`,
      ...numbered(meeting.agenda.map(item => `${quoted(item)}。`)),
    ],
  }
}

const candidates = (meeting: Meeting): NoticeWords => ({
  title: `${meeting.title}候选人公示`,
  body: [`${meeting.title}将进行选举，现将候选人公示如下：`, ...candidateLines(meeting)],
})

function result(meeting: Meeting): NoticeWords {
  const adopted = meeting.agenda
    .filter(({ outcome, kind }) => outcome === 'adopted' && kind !== 'election')
    .map(item => `会议审议通过${quoted(item)}。`)
  const decided = meeting.decisions.map(({ text }) => (text.endsWith('。') ? text : `${text}。`))
  return {
    title: `${meeting.title}结果公示`,
    body: [
      `${chineseDate(meeting.startsAt)}召开${meeting.title}，现将结果公示如下：`,
      ...electedLines(meeting),
      ...numbered([...adopted, ...decided]),
    ],
  }
}

const carriedOut = (meeting: Meeting): NoticeWords => ({
  title: `${meeting.title}议定事项实施结果公示`,
  body: [`${chineseDate(meeting.startsAt)}${meeting.title}议定的事项，现将实施结果公示如下：`],
})

const drafts: Readonly<Partial<Record<PublicNoticeKind, (meeting: Meeting) => NoticeWords>>> = {
  'before-meeting': beforeMeeting,
  candidates,
  result,
  'carried-out': carriedOut,
}

/** What is told of a record without meeting or topic, in words: what an enterprise has to disclose, or the ranking of an assessment. */
export type Disclosure = {
  readonly kind: PublicNoticeKind
  readonly of: Pick<PublicNotice, 'contractId' | 'schemeId' | 'term'>
  readonly words: NoticeWords
}

/** What a notice is drafted from: a meeting, a topic, a service contract, words that are there already, or nothing. */
type NoticeSource = {
  readonly meeting?: Meeting | undefined
  readonly topic?: Topic | undefined
  readonly disclosure?: Disclosure | undefined
  readonly words?: NoticeWords
}

const periodIdOf = (kind: PublicNoticeKind, { meeting }: NoticeSource): string =>
  kind === 'before-meeting' && meeting !== undefined && ownersMeetingKinds.includes(meeting.meetingKind)
    ? OWNERS_PERIOD
    : noticeKinds[kind].period.id

function wordsOf(
  kind: PublicNoticeKind,
  { meeting, topic, disclosure, words }: NoticeSource,
): NoticeWords | undefined {
  if (words !== undefined) return words
  if (disclosure?.kind === kind) return disclosure.words
  if (topic !== undefined) return topicDrafts[kind]?.(topic)
  return meeting === undefined ? undefined : drafts[kind]?.(meeting)
}

/** The records a notice is about. */
function aboutOf({ meeting, topic, disclosure }: NoticeSource): Partial<PublicNotice> {
  const organisationId = meeting?.organisationId ?? topic?.organisationId
  return {
    ...(meeting && { meetingId: meeting.id }),
    ...(topic && { topicId: topic.id }),
    ...disclosure?.of,
    ...(organisationId !== undefined && { organisationId }),
  }
}

/**
 * A notice of a kind as it would be posted on a day, its words taken from a meeting or a topic where there is one, its days from what the
 * office goes by. Nothing is written.
 */
export function draftNotice(
  kind: PublicNoticeKind,
  of: NoticeSource,
  { id, from, contact }: Pick<PublicNotice, 'id' | 'from' | 'contact'>,
  own: readonly NoticeRule[],
): PublicNotice {
  const { days, basis, from: source, answerDays } = periodOn(periodIdOf(kind, of), own, from)
  const words = wordsOf(kind, of)
  return {
    id,
    noticeKind: kind,
    title: (words?.title ?? '').slice(0, 100),
    body: words === undefined ? [] : [...words.body],
    places: ['小区公告栏'],
    from,
    to: earliestEnd(from, days),
    period: { days, basis, from: source, answerDays },
    contact,
    objections: [],
    ...aboutOf(of),
  }
}

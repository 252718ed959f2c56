import type { AgendaItem, Meeting } from '../records/meeting'
import { chineseDate } from '../text/chinese-date'
import type { Election } from '../voting/election'
import { electionResult, isCounted } from '../voting/election-result'
import type { PostResult } from '../voting/round-result'
import { attendanceWords, shareWords } from '../voting/rule-words'
import { quoted } from './agenda-title'

/** A run of agenda items of one kind that the minutes tell in one section. */
type Section = { readonly heading: string; readonly paragraphs: readonly string[] }

/**
 * The paragraphs of the minutes as they follow from what was recorded (domain handbook §4.4): an opening sentence, then
 * a heading 一、二、… and its paragraphs for each part of the meeting. Decisions are not among them; they stand in their table.
 */
export function minutesBody(meeting: Meeting): readonly string[] {
  const sections = [
    ...itemSection(meeting, '听取报告', 'report'),
    ...itemSection(meeting, '审议制度', 'rule'),
    ...electionSection(meeting),
    ...itemSection(meeting, '讨论事项', 'discussion'),
  ]
  const opening = `${chineseDate(meeting.startsAt)}，${openedBy(meeting)}主持召开${meeting.title}。${summary(meeting)}现将有关事项纪要如下：`
  return [
    opening,
    ...sections.flatMap(({ heading, paragraphs }, index) => [
      `${numerals[index] ?? ''}、${heading}`,
      ...paragraphs,
    ]),
  ]
}

const numerals = ['一', '二', '三', '四']

const openedBy = ({ chair, place }: Meeting): string => chair + (place === '' ? '' : `在${place}`)

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

function electedPhrase({ election, agenda }: Meeting): string {
  const posts =
    election === undefined ? [] : electionResult(election).posts.filter(one => one.elected.length > 0)
  if (posts.length === 0) return ''
  const letters = agenda.some(item => item.kind === 'letters' && item.outcome === 'done')
  return `选举产生了${posts.map(one => one.post.title).join('、')}${letters ? '，并为当选人员颁发聘书' : ''}`
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
    return [
      outcomeSentence[outcome](listed(same)),
      ...same.map(item => item.note).filter(note => note !== ''),
    ]
  })
  return [{ heading, paragraphs }]
}

function electionSection({ election, agenda }: Meeting): readonly Section[] {
  if (election === undefined || !isCounted(election)) return []
  const items = agenda.filter(item => item.kind === 'election' || item.kind === 'letters')
  const handedOut = items.some(item => item.kind === 'letters' && item.outcome === 'done')
  return [
    {
      heading: '选举结果',
      paragraphs: [
        ruleAndFigures(election),
        ...outcome(election),
        ...(handedOut ? ['会议为当选人员颁发了聘书。'] : []),
        ...items.map(item => item.note).filter(note => note !== ''),
      ],
    },
  ]
}

function outcome(election: Election): readonly string[] {
  const result = electionResult(election)
  if (!result.valid) {
    return ['收回选票多于发出选票，本次选举无效，应重新选举。']
  }
  if (!result.quorate) return ['到会人数未达到规定，本次选举不成立，另行召开会议选举。']
  return result.posts.map(one => postSentence(election, one))
}

function ruleAndFigures({ rule, entitled, present, issued, returned, valid, invalid }: Election): string {
  const held = `选举规则（${rule.basis}）：到会人数${attendanceWords(rule)}，赞成票${shareWords(rule.pass)}的当选。`
  const count = `应到${entitled}人，实到${present}人。发出选票${issued ?? 0}张，收回${returned ?? 0}张，其中有效票${valid ?? 0}张、废票${invalid ?? 0}张。`
  return tight(held) + count
}

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

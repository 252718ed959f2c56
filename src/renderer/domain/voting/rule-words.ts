import type { Officers } from './election'
import type { MeetingVote } from './meeting-vote'
import type { Base, Fraction, RuleUse, Share, VoteRule } from './vote-rule'

export const baseWords: Readonly<Record<Base, string>> = {
  entitled: '应到',
  members: '全体成员',
  owners: '全体业主',
  present: '实到',
  taking: '参与表决',
  issued: '发出票',
  valid: '有效票',
}

export const ruleUseWords: Readonly<Record<RuleUse, string>> = {
  owners: '业主共同决定',
  committee: '业委会会议',
  residents: '居民会议',
  party: '党内会议',
  council: '社区协商议事',
  association: '促进会',
}

const fractionWords = ({ numerator, denominator }: Fraction): string =>
  `${String(numerator)}/${String(denominator)}`

/** `不少于应到的 2/3`; `超过实到的 1/2`; `全体业主一致同意` where all of them are asked. */
export function shareWords({ of, fraction, strict }: Share): string {
  const { numerator, denominator } = fraction
  if (numerator === denominator) return `${baseWords[of]}的全部`
  const part = `${baseWords[of]}的 ${fractionWords(fraction)}`
  return strict ? `超过${part}` : `不少于${part}`
}

/** What a rule asks of those who take part, in words: `不少于全体业主的 2/3`, or that it asks for none. */
export const attendanceWords = ({ attendance }: Pick<VoteRule, 'attendance'>): string =>
  attendance === undefined ? '不作要求' : shareWords(attendance)

/** Who may have such a meeting called, and the notice it takes: `提议：业主的 1/5 以上；提前 15 日通知；告知相关的居民委员会`. */
export function callingWords({ calling }: Pick<VoteRule, 'calling'>): string {
  if (calling === undefined) return ''
  const proposers = calling.proposers.map(({ who, fraction }) => `${who}的 ${fractionWords(fraction)} 以上`)
  return [
    ...(proposers.length > 0 ? [`提议：${proposers.join('，或')}`] : []),
    ...(calling.noticeDays === undefined ? [] : [`提前 ${String(calling.noticeDays)} 日通知`]),
    ...(calling.tell === undefined ? [] : [`告知${calling.tell}`]),
  ].join('；')
}

/** Screens set figures apart with a space, papers do not. */
export const tightWords = (text: string): string => text.replace(/(?<=\d) | (?=\d)/g, '')

/** `2021-01-01 起`, `至 2025-12-31`, `2021-01-01 至 2025-12-31`, or that no dates are set. */
export function validityWords({ validFrom, validTo }: Pick<VoteRule, 'validFrom' | 'validTo'>): string {
  if (validFrom === undefined && validTo === undefined) return '未设起止'
  if (validTo === undefined) return `${validFrom ?? ''} 起`
  return validFrom === undefined ? `至 ${validTo}` : `${validFrom} 至 ${validTo}`
}

export const formWords: Readonly<Record<MeetingVote['form'], string>> = {
  hands: '举手',
  voice: '口头',
  secret: '无记名投票',
}

export const officerWords: Readonly<Record<keyof Officers, string>> = {
  chief: '总监票人',
  scrutineers: '监票人',
  counters: '计票人',
  callers: '唱票人',
}

import type { NoticePeriod, PublicNoticeKind } from '../../records/public-notice'

/** A period to choose from: how many days a notice hangs at least, and in how many an objection is answered. */
export type PeriodChoice = NoticePeriod & { readonly id: string; readonly name: string }

/** Ids of the periods that are asked for by name. */
export const FOUR_STEPS_PERIOD = 'four-steps'
export const OWNERS_PERIOD = 'owners-meeting'

/** Where nothing was found the days are our own proposal, shown as such and for the office to replace. */
const proposed: PeriodChoice = {
  id: 'proposed',
  name: '一般公示',
  days: 7,
  answerDays: 3,
  from: 'example',
  basis: '系统建议，参照“四议两公开”，不是上级规定',
}

const fourSteps: PeriodChoice = {
  id: FOUR_STEPS_PERIOD,
  name: '四议两公开决议、结果公开',
  days: 7,
  answerDays: 3,
  from: 'example',
  basis: '“四议两公开”公开做法：公告不少于7天，异议3天内答复',
}

const volunteers: PeriodChoice = {
  id: 'volunteers',
  name: '志愿服务记录证明',
  days: 7,
  answerDays: 3,
  from: 'example',
  basis: '民发〔2015〕149号：出具后在单位内公示不少于7天',
}

/** 物业管理条例 art. 14, read in full. */
const ownersMeeting: PeriodChoice = {
  id: OWNERS_PERIOD,
  name: '业主大会会议',
  days: 15,
  answerDays: 3,
  from: 'law',
  basis: '《物业管理条例》第十四条：会议召开15日以前通知全体业主',
}

export const noticePeriods: readonly PeriodChoice[] = [proposed, fourSteps, volunteers, ownersMeeting]

type NoticeKindFacts = { readonly label: string; readonly period: PeriodChoice }

/** Kinds of public notice (domain handbook §1.6) and the period each begins with. */
export const noticeKinds: Readonly<Record<PublicNoticeKind, NoticeKindFacts>> = {
  'before-meeting': { label: '会前公示', period: proposed },
  result: { label: '结果公示', period: fourSteps },
  'carried-out': { label: '实施结果公示', period: fourSteps },
  candidates: { label: '候选人公示', period: proposed },
  award: { label: '评优公示', period: proposed },
  certificate: { label: '证明公示', period: volunteers },
  disclosure: { label: '事项公开', period: proposed },
  hours: { label: '志愿时长公示', period: proposed },
  assessment: { label: '考核结果公示', period: proposed },
}

/** Kinds of meeting that are owners' meetings, whose calling is shown as long as the law says. */
export const ownersMeetingKinds: readonly string[] = ['owners']

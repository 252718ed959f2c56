import type { Attendee, Meeting } from '../records/meeting'
import { rulesToEnter } from '../voting/data/vote-rules'
import { leastOf, rulesOn, satisfies, type VoteRule } from '../voting/vote-rule'
import type { MeetingKind } from './meeting-kind'
import { rollFigures } from './roll'

/** Whether enough have come, in words: `应到 30，实到 21，须 20，已达到`. `reached` null: no rule says how many. */
export type Quorum = { readonly words: string; readonly reached: boolean | null }

/** The rule a meeting goes by: that of its election, or of its kind on its day; undefined where none is known. */
export function ruleOf(
  kind: Pick<MeetingKind, 'ruleIds'>,
  { election, startsAt }: Pick<Meeting, 'election' | 'startsAt'>,
  rules: readonly VoteRule[],
): VoteRule | undefined {
  return (
    election?.rule ?? rulesOn(rules, startsAt.slice(0, 10)).findLast(one => kind.ruleIds.includes(one.id))
  )
}

/** The rule of a kind the office has still to enter, because nobody has told us its figures. */
const toEnter = ({ ruleIds }: Pick<MeetingKind, 'ruleIds'>, day: string) =>
  rulesToEnter.find(one => ruleIds.includes(one.id) && one.validFrom <= day)

/** Whether those who have signed in, and where the rule counts them those who sent somebody, are enough. */
export function quorum(
  kind: MeetingKind,
  meeting: Pick<Meeting, 'election' | 'startsAt'>,
  roll: readonly Attendee[],
  rules: readonly VoteRule[],
): Quorum {
  const { entitled, present, proxy } = rollFigures(roll)
  const told = `应到 ${entitled}，实到 ${present}${proxy > 0 ? `，委托 ${proxy}` : ''}`
  const rule = ruleOf(kind, meeting, rules)
  if (rule === undefined) return { words: `${told}；${unknownWords(kind, meeting.startsAt)}`, reached: null }
  if (rule.area === true) {
    return { words: `${told}；业主的人数和专有面积要分别计算，见业主表决`, reached: null }
  }
  if (rule.attendance === undefined) {
    return { words: `${told}；“${rule.name}”的规则没有到会人数的要求`, reached: null }
  }
  const counted = present + (rule.proxies === true ? proxy : 0)
  const least = leastOf(rule.attendance, entitled)
  const reached = entitled > 0 && satisfies(rule.attendance, counted, entitled)
  return {
    words: `${told}，须 ${least}，${reached ? '已达到' : `还差 ${Math.max(1, least - counted)}`}`,
    reached,
  }
}

function unknownWords(kind: MeetingKind, startsAt: string): string {
  const missing = toEnter(kind, startsAt.slice(0, 10))
  return missing === undefined
    ? '这类会议没有录入到会人数的规定'
    : `到会人数的规定还没有录入，请查${missing.source}，在“设置—表决规则”里填写`
}

import type { Attendee, Meeting } from '../records/meeting'
import { rulesOffered, type OfferedRules } from '../voting/offered-rules'
import { leastOf, satisfies, type VoteRule } from '../voting/vote-rule'
import type { VoteRuleVersion } from '../records/vote-rule'
import type { MeetingKind } from './meeting-kind'
import { rollFigures } from './roll'

/** Whether enough have come, in words: `应到 30，实到 21，须 20，已达到`. `reached` null: no rule says how many. */
export type Quorum = { readonly words: string; readonly reached: boolean | null }

type Called = Pick<Meeting, 'election' | 'startsAt'>
type Ruled = Pick<MeetingKind, 'ruleIds'>

/** The rule a meeting goes by: that of its election, or of its kind on its day; undefined where none is known. */
const ruleOf = ({ ruleIds }: Ruled, { election }: Called, { rules }: OfferedRules): VoteRule | undefined =>
  election?.rule ?? rules.findLast(({ id, decides }) => ruleIds.includes(id) && decides !== 'elections')

/** Whether those who have signed in, and where the rule counts them those who sent somebody, are enough. */
export function quorum(
  kind: MeetingKind,
  meeting: Called,
  roll: readonly Attendee[],
  versions: readonly VoteRuleVersion[],
): Quorum {
  const offered = rulesOffered(versions, meeting.startsAt.slice(0, 10))
  const { entitled, present, proxy } = rollFigures(roll)
  const told = `应到 ${entitled}，实到 ${present}${proxy > 0 ? `，委托 ${proxy}` : ''}`
  const rule = ruleOf(kind, meeting, offered)
  if (rule === undefined) return { words: `${told}；${unknownWords(kind, offered)}`, reached: null }
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

function unknownWords({ ruleIds }: Ruled, { toEnter }: OfferedRules): string {
  const missing = toEnter.find(({ id }) => ruleIds.includes(id))
  return missing === undefined
    ? '这类会议没有录入到会人数的规定'
    : `到会人数的规定还没有录入，请查${missing.source}，在“设置—表决规则”里填写`
}

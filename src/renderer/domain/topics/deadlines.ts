import type { CalendarDay } from '../records/calendar-day'
import type { Topic } from '../records/topic'
import { TOPIC_RULE_ID, type TopicRule } from '../records/topic-rule'
import { hoursAfter } from '../text/local-time'
import type { TopicState } from './data/topic-turns'
import { topicState } from './topic-state'
import { workingDayAfter } from './working-days'

/** 绍兴 DB3306/T 075-2025 (domain handbook §1.6): another city's standard, an example until the office sets its own. */
export const suggestedTopicRule: TopicRule = {
  id: TOPIC_RULE_ID,
  immediateHours: 48,
  thoroughWorkingDays: 5,
  warnDays: 1,
  basis: '参考外地做法：绍兴 DB3306/T 075-2025，即时议 48 小时，深入议 5 个工作日内启动',
}

export type TopicDue = {
  /** The moment it is to be answered or begun by, `YYYY-MM-DDTHH:mm`. */
  readonly by: string
  readonly light: 'red' | 'yellow' | 'green'
}

const untilAnswered: readonly TopicState[] = ['graded', 'answered']
const untilBegun: readonly TopicState[] = ['collected', 'accepted', 'graded']

function deadline(topic: Topic, rule: TopicRule, marked: readonly CalendarDay[]): string | undefined {
  const state = topicState(topic)
  if (topic.level === 'immediate') {
    return untilAnswered.includes(state) ? hoursAfter(topic.receivedAt, rule.immediateHours) : undefined
  }
  if (!untilBegun.includes(state)) return undefined
  const day = workingDayAfter(topic.receivedAt.slice(0, 10), rule.thoroughWorkingDays, marked)
  return `${day}T23:59`
}

/** From which moment on a deadline is near, both `YYYY-MM-DDTHH:mm`. */
export const nearFrom = (by: string, { warnDays }: TopicRule): string => hoursAfter(by, -warnDays * 24)

/**
 * By when a topic is to be answered or begun, counted from when it was received, and how near that is; undefined where no time runs.
 * One not yet graded is due as one to be talked over. `now` is `YYYY-MM-DDTHH:mm`.
 */
export function topicDue(
  topic: Topic,
  rule: TopicRule,
  marked: readonly CalendarDay[],
  now: string,
): TopicDue | undefined {
  const by = deadline(topic, rule, marked)
  if (by === undefined) return undefined
  if (by < now) return { by, light: 'red' }
  return { by, light: nearFrom(by, rule) <= now ? 'yellow' : 'green' }
}

import { useCallback } from 'react'
import { chinaMoment } from '../../domain/backup/china-time'
import { calendarDay } from '../../domain/records/calendar-day'
import type { Topic } from '../../domain/records/topic'
import { TOPIC_RULE_ID, topicRule } from '../../domain/records/topic-rule'
import { suggestedTopicRule, topicDue, type TopicDue } from '../../domain/topics/deadlines'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'

/** This moment at the office's clock, `YYYY-MM-DDTHH:mm`. */
export function useNow(): () => string {
  const { world } = useServices()
  return useCallback(() => chinaMoment(world.now()).replace(' ', 'T'), [world])
}

/** By when a topic is due by the office's rules, and how near that is. */
export function useTopicDue(): (topic: Topic) => TopicDue | undefined {
  const now = useNow()
  const rule = useFound(topicRule, TOPIC_RULE_ID) ?? suggestedTopicRule
  const marked = useAll(calendarDay)
  return useCallback(topic => topicDue(topic, rule, marked, now()), [rule, marked, now])
}

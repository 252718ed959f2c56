import { useCallback } from 'react'
import { calendarDay } from '../../domain/records/calendar-day'
import type { Topic } from '../../domain/records/topic'
import { TOPIC_RULE_ID, topicRule } from '../../domain/records/topic-rule'
import { suggestedTopicRule, topicDue, type TopicDue } from '../../domain/topics/deadlines'
import { useNow } from '../../services/use-now'
import { useAll, useFound } from '../../services/use-records'

/** By when a topic is due by the office's rules, and how near that is. */
export function useTopicDue(): (topic: Topic) => TopicDue | undefined {
  const now = useNow()
  const rule = useFound(topicRule, TOPIC_RULE_ID) ?? suggestedTopicRule
  const marked = useAll(calendarDay)
  return useCallback(topic => topicDue(topic, rule, marked, now()), [rule, marked, now])
}

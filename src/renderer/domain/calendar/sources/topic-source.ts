import { nearFrom, suggestedTopicRule, topicDue, type TopicDue } from '../../topics/deadlines'
import { calendarDay } from '../../records/calendar-day'
import { topic } from '../../records/topic'
import { TOPIC_RULE_ID, topicRule, type TopicRule } from '../../records/topic-rule'
import type { DueItem, DueLight, DueSource } from '../due-item'

const lightOf = ({ light }: TopicDue): DueLight => (light === 'green' ? 'none' : light)

const momentOf = ({ by }: TopicDue, rule: TopicRule): NonNullable<DueItem['moment']> => ({
  at: by,
  nearFrom: nearFrom(by, rule),
})

/** Topics to be answered by a moment, or begun by a day. */
export const topics: DueSource = {
  id: 'topics',
  label: '议题时限',
  kinds: [topic, topicRule, calendarDay],
  days: [5, 1],
  basis: '时限按议题规则',
  items: (records, { to, today }) => {
    const rule = records.find(topicRule, TOPIC_RULE_ID) ?? suggestedTopicRule
    const marked = records.all(calendarDay)
    return records.all(topic).flatMap(one => {
      const due = topicDue(one, rule, marked, `${today}T00:00`)
      const day = due?.by.slice(0, 10)
      return due === undefined || day === undefined || day > to
        ? []
        : [
            {
              key: one.id,
              title: `${one.level === 'immediate' ? '答复议题' : '处理议题'}：${one.title}`,
              day,
              path: `/topics/${one.id}`,
              ...(one.level === 'immediate' ? { moment: momentOf(due, rule) } : { light: lightOf(due) }),
            },
          ]
    })
  },
}

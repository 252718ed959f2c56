import { put, type Change } from '../journal/entry'
import { calendarDay, type CalendarDay } from '../records/calendar-day'
import { TOPIC_RULE_ID, topicRule, type TopicRule } from '../records/topic-rule'
import { daysAfter, daysBetween } from '../people/days'
import { fail, ok, type Result } from '../result'

/** Sets within what time topics are dealt with. Refusal: `kind-basis-missing`. */
export function setTopicRule(request: Omit<TopicRule, 'id'>): Result<Change> {
  const basis = request.basis.trim()
  if (basis === '') return fail('kind-basis-missing')
  const rule: TopicRule = { ...request, id: TOPIC_RULE_ID, basis }
  return ok({ cause: 'meeting-rules-edited', detail: '议题时限', save: [put(topicRule, rule)] })
}

const LONGEST = 31

/**
 * Marks the days from one to another, both counted, as holidays or as working days; what was marked on them before is replaced.
 * Refusals: `calendar-times`, `calendar-long`, `calendar-note-missing`.
 */
export function markDays(
  { from, to, works, note }: { from: string; to: string; works: boolean; note: string },
  marked: readonly CalendarDay[],
  newId: () => string,
): Result<Change> {
  const count = daysBetween(from, to) + 1
  if (count < 1) return fail('calendar-times')
  if (count > LONGEST) return fail('calendar-long', { most: String(LONGEST) })
  if (note.trim() === '') return fail('calendar-note-missing')
  const days = Array.from({ length: count }, (_, index) => daysAfter(from, index))
  const save = days.map(day =>
    put(calendarDay, {
      id: marked.find(one => one.day === day)?.id ?? newId(),
      day,
      works,
      note: note.trim(),
    }),
  )
  return ok({ cause: 'meeting-rules-edited', detail: `${note.trim()} ${from} 至 ${to}`, save })
}

import { Select } from 'antd'
import type { AgendaItem, Meeting } from '../../../domain/records/meeting'
import { topic as topicKind, type Topic } from '../../../domain/records/topic'
import { topicNumberWords } from '../../../domain/topics/new-topic'
import { awaitsMeeting, isShownBefore } from '../../../domain/topics/topic-state'
import { useAll } from '../../../services/use-records'

const labelOf = (topic: Topic): string =>
  `${topicNumberWords(topic)}　${topic.title}${isShownBefore(topic) ? '' : '（未登记会前公示）'}`

/** 从议题中选取: topics that wait for a meeting, those of this body and those of none. */
export function TopicChoice({
  meeting,
  agenda,
  onChoose,
}: {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  onChoose: (topic: Topic) => void
}) {
  const topics = useAll(topicKind)
    .filter(one => awaitsMeeting(one) || one.meetingId === meeting.id)
    .filter(one => one.organisationId === undefined || one.organisationId === meeting.organisationId)
    .filter(({ id }) => !agenda.some(item => item.topicId === id))
  return (
    <Select<string>
      aria-label="从议题中选取"
      placeholder={`从议题中选取（${topics.length} 件）`}
      style={{ width: 360 }}
      value={null}
      showSearch={{ optionFilterProp: 'label' }}
      options={topics.map(one => ({ value: one.id, label: labelOf(one) }))}
      notFoundContent="没有等待上会的议题。深入议的议题分级以后列在这里。"
      onSelect={id => {
        const chosen = topics.find(one => one.id === id)
        if (chosen !== undefined) onChoose(chosen)
      }}
    />
  )
}

import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { topic as topicKind, type Topic } from '../../domain/records/topic'
import { levelWords } from '../../domain/topics/data/topic-words'
import { topicStates } from '../../domain/topics/data/topic-turns'
import type { TopicDue } from '../../domain/topics/deadlines'
import { topicNumberWords } from '../../domain/topics/new-topic'
import { awaitsMeeting, isFinished, topicState } from '../../domain/topics/topic-state'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { FilteredList, type RowFilter } from '../../ui/FilteredList'
import { DueTag } from './DueTag'
import { TopicDialog } from './TopicDialog'
import { useTopicDue } from './use-topic-due'

type Row = { readonly key: string; readonly topic: Topic; readonly due: TopicDue | undefined }

const columns = [
  { title: '编号', width: 110, render: (_: unknown, { topic }: Row) => topicNumberWords(topic) },
  {
    title: '议题',
    width: 320,
    render: (_: unknown, { topic }: Row) => <Link to={`/topics/${topic.id}`}>{topic.title}</Link>,
  },
  { title: '来源', width: 130, render: (_: unknown, { topic }: Row) => topic.source },
  { title: '收到', width: 100, render: (_: unknown, { topic }: Row) => topic.receivedAt.slice(0, 10) },
  {
    title: '分级',
    width: 110,
    render: (_: unknown, { topic }: Row) =>
      topic.level === undefined ? '未分级' : levelWords[topic.level].label,
  },
  { title: '状态', width: 110, render: (_: unknown, { topic }: Row) => topicStates[topicState(topic)] },
  { title: '时限', width: 190, render: (_: unknown, { due }: Row) => <DueTag due={due} /> },
]

type Filter = 'open' | 'late' | 'waiting' | 'all'

const filters: readonly RowFilter<Filter, Row>[] = [
  { value: 'open', label: '在办', keeps: ({ topic }) => !isFinished(topic) },
  { value: 'late', label: '已超时', keeps: ({ due }) => due?.light === 'red' },
  { value: 'waiting', label: '等待上会', keeps: ({ topic }) => awaitsMeeting(topic) },
  { value: 'all', label: '全部', keeps: () => true },
]

/** Those whose time runs out first come first, then the latest received. */
const order = (one: Row, other: Row): number =>
  (one.due?.by ?? '9').localeCompare(other.due?.by ?? '9') ||
  other.topic.receivedAt.localeCompare(one.topic.receivedAt)

function useRows(): readonly Row[] {
  const topics = useAll(topicKind)
  const dueOf = useTopicDue()
  return useMemo(
    () => topics.map(topic => ({ key: topic.id, topic, due: dueOf(topic) })).toSorted(order),
    [topics, dueOf],
  )
}

/** 议题: what somebody wants dealt with, the most urgent first. */
export function TopicList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  return (
    <FilteredList<Row, Filter>
      title="议题"
      filters={filters}
      first="open"
      rows={useRows()}
      columns={columns}
      fresh={may ? '+ 登记议题' : undefined}
      empty={{
        none: '还没有议题',
        filtered: '这里没有议题',
        hint: '居民、党组织、物业或业委会提出的事项，网格上报和上级交办的事项，登记在这里：初审、分级、上会、公示、反馈。',
      }}
      onOpen={key => void navigate(`/topics/${key}`)}
    >
      {onClose => <TopicDialog topic={undefined} onClose={onClose} />}
    </FilteredList>
  )
}

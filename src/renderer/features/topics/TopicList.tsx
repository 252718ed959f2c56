import { Button, Flex, Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { topic as topicKind, type Topic } from '../../domain/records/topic'
import { levelWords } from '../../domain/topics/data/topic-words'
import { topicStates } from '../../domain/topics/data/topic-turns'
import type { TopicDue } from '../../domain/topics/deadlines'
import { topicNumberWords } from '../../domain/topics/new-topic'
import { awaitsMeeting, isFinished, topicState } from '../../domain/topics/topic-state'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { useShortcut } from '../../ui/use-shortcut'
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

const filters = {
  open: { label: '在办', keeps: ({ topic }: Row) => !isFinished(topic) },
  late: { label: '已超时', keeps: ({ due }: Row) => due?.light === 'red' },
  waiting: { label: '等待上会', keeps: ({ topic }: Row) => awaitsMeeting(topic) },
  all: { label: '全部', keeps: () => true },
} as const
type Filter = keyof typeof filters
const isFilter = (value: string): value is Filter => value in filters

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
  const rows = useRows()
  const [filter, setFilter] = useState<Filter>('open')
  const [active, setActive] = useState<string>()
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  useShortcut('Alt+N', add)
  const newTopic = may && (
    <Button type="primary" onClick={add}>
      + 登记议题
    </Button>
  )
  const options = Object.entries(filters).map(([value, { label, keeps }]) => ({
    value,
    label: `${label} ${thousands(rows.filter(keeps).length)}`,
  }))
  return (
    <>
      <PageTitle title="议题" actions={newTopic} />
      <Flex style={{ paddingBottom: 8 }}>
        <Segmented
          aria-label="按办理情况筛选"
          options={options}
          value={filter}
          onChange={value => {
            if (isFilter(value)) setFilter(value)
          }}
        />
      </Flex>
      <TallTable<Row>
        label="议题"
        rows={rows.filter(filters[filter].keeps)}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/topics/${row.key}`)}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有议题' : '这里没有议题'}
            hint="居民、党组织、物业或业委会提出的事项，网格上报和上级交办的事项，登记在这里：初审、分级、上会、公示、反馈。"
            action={rows.length === 0 && newTopic}
          />
        }
      />
      {adding && (
        <TopicDialog
          topic={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/topics/${id}`)
          }}
        />
      )}
    </>
  )
}

import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { gatheringRoad, type GatheringState } from '../../../domain/opinions/data/gathering-road'
import { opinionGathering, type OpinionGathering } from '../../../domain/records/opinion-gathering'
import { stateOn } from '../../../domain/turns/road'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { GatheringDialog } from './GatheringDialog'

type Row = { readonly key: string; readonly one: OpinionGathering; readonly state: GatheringState }

const filters = [
  { value: 'open', label: '在办' },
  { value: 'appraised', label: '已研判' },
  { value: 'closed', label: '已结束' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  open: ({ state }) => state === 'planned' || state === 'running',
  appraised: ({ state }) => state === 'appraised',
  closed: ({ state }) => state === 'closed',
  all: () => true,
}

const columns = [
  {
    title: '征求意见的事项',
    width: 320,
    render: (_: unknown, { key, one }: Row) => <Link to={`/party/opinions/${key}`}>{one.title}</Link>,
  },
  { title: '方式', width: 110, render: (_: unknown, { one }: Row) => one.way },
  { title: '征求对象', width: 240, render: (_: unknown, { one }: Row) => one.asked },
  { title: '开始', width: 104, render: (_: unknown, { one }: Row) => one.plannedOn },
  { title: '截止', width: 104, render: (_: unknown, { one }: Row) => one.until ?? '' },
  { title: '意见', width: 70, render: (_: unknown, { one }: Row) => `${one.opinions.length} 条` },
  { title: '议题', width: 70, render: (_: unknown, { one }: Row) => `${one.topicIds.length} 件` },
  { title: '状态', width: 90, render: (_: unknown, { state }: Row) => gatheringRoad.states[state] },
]

/** 征求意见: what was asked before something is decided, the latest first. */
export function GatheringList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const all = useAll(opinionGathering)
  const rows = useMemo(
    () =>
      all
        .map(one => ({ key: one.id, one, state: stateOn(gatheringRoad, one.steps) }))
        .toSorted((one, other) => other.one.plannedOn.localeCompare(one.one.plannedOn)),
    [all],
  )
  const [filter, setFilter] = useState<Filter>('open')
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记征求意见
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="征求意见"
        actions={newOne}
        filters={
          <CountedFilter
            filters={filters}
            value={filter}
            count={one => rows.filter(keeps[one]).length}
            onChange={setFilter}
          />
        }
        rows={rows.filter(keeps[filter])}
        columns={columns}
        onOpen={({ key }) => void navigate(`/party/opinions/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有征求意见' : '这里没有征求意见'}
            hint="决策之前座谈、走访、发问卷：问了谁、怎样问、说了什么、怎样看，登记在这里；研判以后提为议题。"
            action={rows.length === 0 && newOne}
          />
        }
      />
      {adding && (
        <GatheringDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/party/opinions/${id}`)
          }}
        />
      )}
    </>
  )
}

import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { gatheringRoad, type GatheringState } from '../../../domain/opinions/data/gathering-road'
import { opinionGathering, type OpinionGathering } from '../../../domain/records/opinion-gathering'
import { stateOn } from '../../../domain/turns/road'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FilteredList } from '../../../ui/FilteredList'
import { GatheringDialog } from './GatheringDialog'

type Row = { readonly key: string; readonly one: OpinionGathering; readonly state: GatheringState }

const filters = [
  { value: 'open', label: '在办', keeps: ({ state }: Row) => state === 'planned' || state === 'running' },
  { value: 'appraised', label: '已研判', keeps: ({ state }: Row) => state === 'appraised' },
  { value: 'closed', label: '已结束', keeps: ({ state }: Row) => state === 'closed' },
  { value: 'all', label: '全部', keeps: () => true },
] as const

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
  return (
    <FilteredList
      title="征求意见"
      filters={filters}
      first="open"
      rows={rows}
      columns={columns}
      fresh={may ? '+ 登记征求意见' : undefined}
      empty={{
        none: '还没有征求意见',
        filtered: '这里没有征求意见',
        hint: '决策之前座谈、走访、发问卷：问了谁、怎样问、说了什么、怎样看，登记在这里；研判以后提为议题。',
      }}
      onOpen={key => void navigate(`/party/opinions/${key}`)}
    >
      {onClose => <GatheringDialog known={undefined} onClose={onClose} />}
    </FilteredList>
  )
}

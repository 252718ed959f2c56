import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { volunteerActivity, type VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { volunteerService, type VolunteerService } from '../../../domain/records/volunteer-service'
import { volunteerTeam } from '../../../domain/records/volunteer-team'
import { activityState } from '../../../domain/volunteering/activity-state'
import { activityStates, type ActivityState } from '../../../domain/volunteering/data/activity-turns'
import { tenthsOf } from '../../../domain/volunteering/served-hours'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { hoursColumn } from '../hours-column'
import { ActivityDialog } from './ActivityDialog'

type Row = {
  readonly key: string
  readonly one: VolunteerActivity
  readonly state: ActivityState
  readonly team: string
  readonly people: number
  readonly tenths: number
}

const filters = [
  { value: 'now', label: '未归档' },
  { value: 'hours', label: '待确认、公示' },
  { value: 'archived', label: '已归档' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const over: readonly ActivityState[] = ['archived', 'cancelled']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  now: ({ state }) => !over.includes(state),
  hours: ({ state }) => state === 'ended' || state === 'confirmed',
  archived: ({ state }) => over.includes(state),
  all: () => true,
}

const columns = [
  { title: '日期', width: 110, render: (_: unknown, { one }: Row) => one.from },
  {
    title: '活动名称',
    width: 260,
    render: (_: unknown, { key, one }: Row) => <Link to={`/volunteers/activities/${key}`}>{one.title}</Link>,
  },
  { title: '状态', width: 110, render: (_: unknown, { state }: Row) => activityStates[state] },
  { title: '队伍', width: 180, render: (_: unknown, { team }: Row) => team },
  { title: '地点', width: 160, render: (_: unknown, { one }: Row) => one.place ?? '' },
  {
    title: '报名',
    width: 90,
    align: 'right' as const,
    render: (_: unknown, { people, one }: Row) =>
      one.needed === undefined ? people : `${people}/${one.needed}`,
  },
  hoursColumn,
]

function useRows(): readonly Row[] {
  const { records } = useServices()
  const activities = useAll(volunteerActivity)
  const services = useAll(volunteerService)
  return useMemo(() => {
    const parts = new Map<string, VolunteerService[]>()
    for (const one of services) {
      const own = parts.get(one.activityId)
      if (own === undefined) parts.set(one.activityId, [one])
      else own.push(one)
    }
    return activities
      .map(one => {
        const own = parts.get(one.id) ?? []
        return {
          key: one.id,
          one,
          state: activityState(one),
          team: one.teamId === undefined ? '' : (records.find(volunteerTeam, one.teamId)?.name ?? ''),
          people: own.length,
          tenths: own.reduce((sum, part) => sum + tenthsOf(part), 0),
        }
      })
      .toSorted((one, other) => other.one.from.localeCompare(one.one.from))
  }, [activities, services, records])
}

/** 活动: the activities, the latest first. */
export function ActivityList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const [filter, setFilter] = useState<Filter>('now')
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 新建活动
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="志愿服务活动"
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
        onOpen={({ key }) => void navigate(`/volunteers/activities/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有活动' : '这里没有活动'}
            hint="活动从计划、招募、进行到确认时长、公示、归档都在这里办。"
            action={rows.length === 0 && newOne}
          />
        }
      />
      {adding && (
        <ActivityDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/volunteers/activities/${id}`)
          }}
        />
      )}
    </>
  )
}

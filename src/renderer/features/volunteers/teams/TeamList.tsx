import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { estate } from '../../../domain/records/estate'
import { volunteerTeam, type VolunteerTeam } from '../../../domain/records/volunteer-team'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { hoursColumn } from '../hours-column'
import { useVolunteerRows } from '../use-volunteer-rows'
import { TeamDialog } from './TeamDialog'

type Row = {
  readonly key: string
  readonly one: VolunteerTeam
  readonly estate: string
  readonly members: number
  readonly tenths: number
}

const columns = [
  {
    title: '队伍名称',
    width: 220,
    render: (_: unknown, { key, one }: Row) => <Link to={`/volunteers/teams/${key}`}>{one.name}</Link>,
  },
  { title: '服务方向', width: 200, render: (_: unknown, { one }: Row) => one.purpose ?? '' },
  { title: '队长', width: 110, render: (_: unknown, { one }: Row) => one.leader ?? '' },
  { title: '小区', width: 160, render: (_: unknown, row: Row) => row.estate },
  { title: '人数', width: 80, align: 'right' as const, render: (_: unknown, { members }: Row) => members },
  hoursColumn,
]

function useRows(): readonly Row[] {
  const { records } = useServices()
  const teams = useAll(volunteerTeam)
  const volunteers = useVolunteerRows()
  return useMemo(
    () =>
      teams.map(one => {
        const serving = volunteers.filter(
          ({ one: { teamId, state } }) => teamId === one.id && state !== '已退出',
        )
        return {
          key: one.id,
          one,
          estate: one.estateId === undefined ? '' : (records.find(estate, one.estateId)?.name ?? ''),
          members: serving.length,
          tenths: serving.reduce((sum, { tenths }) => sum + tenths, 0),
        }
      }),
    [teams, volunteers, records],
  )
}

/** 队伍: the teams, how many serve in each and for how long. */
export function TeamList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    setAdding(may)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记队伍
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="志愿服务队伍"
        actions={newOne}
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/volunteers/teams/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title="还没有队伍"
            hint="助老、环境、巡逻等志愿服务队伍登记在这里，再把志愿者加进来。"
            action={newOne}
          />
        }
      />
      {adding && (
        <TeamDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/volunteers/teams/${id}`)
          }}
        />
      )}
    </>
  )
}

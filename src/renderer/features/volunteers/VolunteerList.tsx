import { Button, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { volunteerTeam } from '../../domain/records/volunteer-team'
import { maskedPhone } from '../../domain/text/mask'
import { hoursWords } from '../../domain/volunteering/tenths'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { CountedFilter } from '../../ui/CountedFilter'
import { EmptyState } from '../../ui/EmptyState'
import { ListPage } from '../../ui/ListPage'
import { GiveHoursDialog } from './GiveHoursDialog'
import { PointsDialog } from './PointsDialog'
import { useVolunteerRows, type VolunteerRow as Row } from './use-volunteer-rows'
import { VolunteerDialog } from './VolunteerDialog'

const filters = [
  { value: 'serving', label: '在队' },
  { value: 'left', label: '已退出' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  serving: ({ one }) => one.state !== '已退出',
  left: ({ one }) => one.state === '已退出',
  all: () => true,
}

const columns = [
  {
    title: '姓名',
    width: 130,
    render: (_: unknown, { key, name }: Row) => <Link to={`/volunteers/${key}`}>{name}</Link>,
  },
  { title: '电话', width: 130, render: (_: unknown, { phone }: Row) => maskedPhone(phone) },
  { title: '编号', width: 140, render: (_: unknown, { one }: Row) => one.volunteerNo ?? '' },
  { title: '队伍', width: 180, render: (_: unknown, { team }: Row) => team },
  {
    title: '时长（小时）',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { tenths }: Row) => hoursWords(tenths),
  },
  { title: '特长', width: 160, render: (_: unknown, { one }: Row) => one.skills ?? '' },
  {
    title: '居民',
    width: 80,
    render: (_: unknown, { one }: Row) => (one.residentId === undefined ? '' : '在名册'),
  },
  { title: '状态', width: 90, render: (_: unknown, { one }: Row) => one.state ?? '在队' },
]

type Asked = 'new' | 'points' | 'give'

/** The dialog that was asked for. */
function Dialogs({
  asked,
  shown,
  onClose,
}: {
  asked: Asked | undefined
  shown: readonly Row[]
  onClose: () => void
}) {
  const navigate = useNavigate()
  if (asked === 'points') return <PointsDialog onClose={onClose} />
  if (asked === 'give') return <GiveHoursDialog rows={shown} onClose={onClose} />
  if (asked === undefined) return null
  return (
    <VolunteerDialog
      known={undefined}
      onClose={id => {
        onClose()
        if (id !== undefined) void navigate(`/volunteers/${id}`)
      }}
    />
  )
}

/** Only those of a team, or all. */
function TeamFilter({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (teamId: string | undefined) => void
}) {
  return (
    <Select<string>
      aria-label="队伍"
      allowClear
      placeholder="全部队伍"
      style={{ width: 200 }}
      value={value ?? null}
      options={useAll(volunteerTeam).map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id?: string) => {
        onChange(id)
      }}
    />
  )
}

/** What can be done with the list: points, out as a roster or as hours, in as a roster, and somebody new. */
function Actions({
  any,
  shown,
  onAsk,
  fresh,
}: {
  any: boolean
  shown: boolean
  onAsk: (what: Asked) => () => void
  fresh: ReactNode
}) {
  const navigate = useNavigate()
  const rights = useRights()
  const [may, mayExport] = [rights.includes('write'), rights.includes('export')]
  return (
    <>
      {may && <Button onClick={onAsk('points')}>积分办法</Button>}
      {mayExport && any && <Button onClick={() => void navigate('/volunteers/export')}>导出名册</Button>}
      {mayExport && shown && <Button onClick={onAsk('give')}>导出时长</Button>}
      {may && <Button onClick={() => void navigate('/volunteers/import')}>导入志愿者</Button>}
      {fresh}
    </>
  )
}

/** 志愿者: everybody who serves, with their confirmed hours. */
export function VolunteerList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useVolunteerRows()
  const [filter, setFilter] = useState<Filter>('serving')
  const [teamId, setTeamId] = useState<string>()
  const [asked, setAsked] = useState<Asked>()
  const ofTeam = teamId === undefined ? rows : rows.filter(({ one }) => one.teamId === teamId)
  const shown = ofTeam.filter(keeps[filter])
  const close = (): void => {
    setAsked(undefined)
  }
  const asking = (what: Asked) => () => {
    setAsked(what)
  }
  const add = (): void => {
    if (may) setAsked('new')
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记志愿者
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="志愿者"
        actions={<Actions any={rows.length > 0} shown={shown.length > 0} onAsk={asking} fresh={newOne} />}
        filters={
          <>
            <CountedFilter
              filters={filters}
              value={filter}
              count={one => ofTeam.filter(keeps[one]).length}
              onChange={setFilter}
            />
            <TeamFilter value={teamId} onChange={setTeamId} />
          </>
        }
        rows={shown}
        columns={columns}
        onOpen={({ key }) => void navigate(`/volunteers/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有志愿者' : '这里没有志愿者'}
            hint="志愿者登记在这里，可以关联名册里的居民；时长在活动里录入，确认以后计入。"
            action={rows.length === 0 && newOne}
          />
        }
      />
      <Dialogs asked={asked} shown={shown} onClose={close} />
    </>
  )
}

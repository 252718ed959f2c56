import { Button, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { meetingState, meetingStates, type MeetingState } from '../../domain/meeting/meeting-state'
import { meetingKindOf } from '../../domain/meeting/data/meeting-kinds'
import { minutesNumber } from '../../domain/meeting/numbers'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import { supervision } from '../../domain/records/supervision'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { useShortcut } from '../../ui/use-shortcut'
import { DueMeetings } from './calling/DueMeetings'
import { timeWords } from './time-words'

type Row = {
  readonly key: string
  readonly meeting: Meeting
  readonly kindName: string
  readonly state: MeetingState
}

const columns = [
  { title: '时间', width: 200, render: (_: unknown, { meeting }: Row) => timeWords(meeting) },
  {
    title: '名称',
    width: 340,
    render: (_: unknown, { meeting }: Row) => <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
  },
  { title: '类型', width: 120, render: (_: unknown, { kindName }: Row) => kindName },
  { title: '次数', width: 120, render: (_: unknown, { meeting }: Row) => minutesNumber(meeting) },
  { title: '地点', width: 200, render: (_: unknown, { meeting }: Row) => meeting.place },
  { title: '状态', width: 120, render: (_: unknown, { state }: Row) => <Tag>{meetingStates[state]}</Tag> },
  {
    title: '纪要',
    width: 90,
    render: (_: unknown, { meeting }: Row) =>
      meeting.minutesPaperId === undefined ? '' : <Link to={`/papers/${meeting.minutesPaperId}`}>查看</Link>,
  },
]

/** 会议: every meeting on record, the latest first. */
export function MeetingList() {
  const navigate = useNavigate()
  const meetings = useAll(meetingKind)
  const [active, setActive] = useState<string>()
  const orders = useAll(supervision)
  const rows = useMemo(() => {
    const open = orders.filter(one => one.closedOn === undefined)
    const openOrders = ({ id }: Meeting): number => open.filter(one => one.meetingId === id).length
    return meetings
      .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
      .map(meeting => ({
        key: meeting.id,
        meeting,
        kindName: meetingKindOf(meeting.meetingKind).name,
        state: meetingState(meeting, openOrders(meeting)),
      }))
  }, [meetings, orders])
  const may = useRights().includes('write')
  const create = (): void => {
    if (may) void navigate('/meetings/new')
  }
  useShortcut('Alt+N', create)
  const newMeeting = may && (
    <Button type="primary" onClick={create}>
      + 新建会议
    </Button>
  )
  return (
    <>
      <PageTitle title="会议" actions={newMeeting} />
      <DueMeetings />
      <TallTable<Row>
        label="会议"
        rows={rows}
        columns={columns}
        active={active}
        onActive={setActive}
        onOpen={row => void navigate(`/meetings/${row.key}`)}
        empty={
          <EmptyState
            title="还没有会议"
            hint="先新建促进会成立大会：议程、选举职务会自动列好，会后印发纪要、开具聘书；以后的会议按类型新建。"
            action={newMeeting}
          />
        }
      />
    </>
  )
}

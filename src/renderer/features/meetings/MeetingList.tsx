import { Button, Tag } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { meetingState, meetingStates, type MeetingState } from '../../domain/meeting/meeting-state'
import { minutesNumber } from '../../domain/meeting/numbers'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import { useAll } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TallTable } from '../../ui/TallTable'
import { useShortcut } from '../../ui/use-shortcut'
import { timeWords } from './time-words'

type Row = { readonly key: string; readonly meeting: Meeting; readonly state: MeetingState }

const columns = [
  { title: '时间', width: 200, render: (_: unknown, { meeting }: Row) => timeWords(meeting) },
  {
    title: '名称',
    width: 420,
    render: (_: unknown, { meeting }: Row) => <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
  },
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
  const rows = useMemo(
    () =>
      meetings
        .toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
        .map(meeting => ({ key: meeting.id, meeting, state: meetingState(meeting) })),
    [meetings],
  )
  const create = (): void => void navigate('/meetings/new')
  useShortcut('Alt+N', create)
  const newMeeting = (
    <Button type="primary" onClick={create}>
      + 新建会议
    </Button>
  )
  return (
    <>
      <PageTitle title="会议" actions={newMeeting} />
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
            hint="先新建促进会成立大会：议程、选举职务会自动列好，会后印发纪要、开具聘书。"
            action={newMeeting}
          />
        }
      />
    </>
  )
}

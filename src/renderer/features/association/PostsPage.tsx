import { Button, Checkbox, Flex, Table, Tag, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { declinePost } from '../../domain/association/edit-appointment'
import { byPost, postState, standsNow, type PostState } from '../../domain/association/posts'
import type { Appointment } from '../../domain/records/appointment'
import { meeting } from '../../domain/records/meeting'
import type { Organisation } from '../../domain/records/organisation'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { AssociationFrame } from './AssociationFrame'
import { AcceptDialog, LeavePostDialog } from './PostDialogs'
import { useAssociationFacts } from './use-association'

type Columns = NonNullable<TableProps<Appointment>['columns']>

const states: Readonly<Record<PostState, { readonly words: string; readonly color: string }>> = {
  held: { words: '在任', color: 'processing' },
  unanswered: { words: '待登记是否接受', color: 'warning' },
  upcoming: { words: '未到任期', color: 'processing' },
  declined: { words: '不接受', color: 'default' },
  ended: { words: '已离任', color: 'default' },
  over: { words: '任期已满', color: 'default' },
}

const colour = (state: PostState) => {
  const { color } = states[state]
  return color === 'default' ? {} : { color }
}

function State({ record, today }: { record: Appointment; today: string }) {
  const state = postState(record, today)
  return (
    <>
      <Tag {...colour(state)}>{states[state].words}</Tag>
      {record.endedOn !== undefined && (
        <span className="small-print">
          {record.endedOn} {record.endReason}
        </span>
      )}
    </>
  )
}

function ElectedIn({ meetingId }: { meetingId: string }) {
  const held = useFound(meeting, meetingId)
  return <Link to={`/meetings/${meetingId}`}>{held?.startsAt.slice(0, 10) ?? '会议'}</Link>
}

const columnsOn = (today: string): Columns => [
  { title: '职务', width: 120, dataIndex: 'post' },
  { title: '姓名', width: 120, dataIndex: 'personName' },
  { title: '推荐单位', ellipsis: true, dataIndex: 'unit' },
  { title: '任期', width: 190, render: (_, one) => `${one.termFrom} 至 ${one.termTo}` },
  { title: '情况', width: 190, render: (_, one) => <State record={one} today={today} /> },
  { title: '选举会议', width: 104, render: (_, one) => <ElectedIn meetingId={one.meetingId} /> },
  {
    title: '聘书',
    width: 60,
    render: (_, { paperId }) => (paperId === undefined ? '' : <Link to={`/papers/${paperId}`}>查看</Link>),
  },
]

type Asked =
  | { readonly what: 'accept'; readonly records: readonly Appointment[] }
  | { readonly what: 'leave'; readonly record: Appointment }

const mayAnswer: readonly PostState[] = ['unanswered', 'upcoming', 'declined']

/** What can be done with one appointment, by its state. */
function Acts({
  record,
  today,
  onAsk,
  onDecline,
}: {
  record: Appointment
  today: string
  onAsk: (asked: Asked) => void
  onDecline: () => void
}) {
  const state = postState(record, today)
  const open = mayAnswer.includes(state) && record.acceptedOn === undefined
  const acts: readonly (readonly [string, boolean, () => void])[] = [
    [
      '接受',
      open,
      () => {
        onAsk({ what: 'accept', records: [record] })
      },
    ],
    ['不接受', open && state !== 'declined', onDecline],
    [
      '离任',
      state === 'held' && record.endedOn === undefined,
      () => {
        onAsk({ what: 'leave', record })
      },
    ],
  ]
  return acts
    .filter(([, shown]) => shown)
    .map(([label, , act]) => (
      <Button key={label} size="small" type="text" aria-label={`${record.personName}${label}`} onClick={act}>
        {label}
      </Button>
    ))
}

/** How many are in post, whether those before are listed too, and recording that everybody accepted. */
function Heading(props: {
  now: number
  former: number
  withFormer: boolean
  onFormer: (shown: boolean) => void
  unanswered: number
  onAccept: () => void
}) {
  return (
    <Flex gap={16} align="center" style={{ paddingBottom: 8 }}>
      <span>现任 {props.now} 人</span>
      {props.former > 0 && (
        <Checkbox
          checked={props.withFormer}
          onChange={event => {
            props.onFormer(event.target.checked)
          }}
        >
          也列出以前的
        </Checkbox>
      )}
      {props.unanswered > 0 && (
        <Button size="small" type="primary" onClick={props.onAccept}>
          登记 {props.unanswered} 人接受
        </Button>
      )}
    </Flex>
  )
}

function Posts({ body }: { body: Organisation }) {
  const { world } = useServices()
  const { appointments } = useAssociationFacts(body)
  const may = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const [asked, setAsked] = useState<Asked>()
  const [withFormer, setWithFormer] = useState(false)
  const today = world.today()
  const now = appointments.filter(one => standsNow(one, today))
  const unanswered = now.filter(one => postState(one, today) === 'unanswered')
  const actions: Columns = [
    {
      title: '',
      width: 130,
      render: (_, record) => (
        <Acts
          record={record}
          today={today}
          onAsk={setAsked}
          onDecline={() =>
            void carryOut(declinePost(record), `已登记${record.personName}不接受${record.post}`)
          }
        />
      ),
    },
  ]
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <>
      <Heading
        now={now.length}
        former={appointments.length - now.length}
        withFormer={withFormer}
        onFormer={setWithFormer}
        unanswered={may ? unanswered.length : 0}
        onAccept={() => {
          setAsked({ what: 'accept', records: unanswered })
        }}
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Table<Appointment>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...columnsOn(today), ...actions] : columnsOn(today)}
        dataSource={[...byPost(withFormer ? appointments : now)]}
        locale={{
          emptyText: (
            <EmptyState
              title="还没有任职"
              hint="在会议里选举、计票有效之后开具聘书，任职就列在这里；离任、不接受的职务可以另开会补选。"
              action={<Link to="/meetings">去会议</Link>}
            />
          ),
        }}
      />
      {asked?.what === 'accept' && <AcceptDialog records={asked.records} onClose={close} />}
      {asked?.what === 'leave' && <LeavePostDialog record={asked.record} onClose={close} />}
    </>
  )
}

/** 促进会—任职: who holds which post, from which election, until when. */
export function PostsPage() {
  return <AssociationFrame title="任职">{body => <Posts key={body.id} body={body} />}</AssociationFrame>
}

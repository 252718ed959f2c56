import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Select, Table, Typography } from 'antd'
import { Link } from 'react-router'
import type { AgendaItem, Decision, Meeting } from '../../domain/records/meeting'
import { supervision, type Supervision } from '../../domain/records/supervision'
import { decisionsWithoutOrder, issueOrders, supervisionNumber } from '../../domain/supervision/issue-orders'
import { supervisionState, supervisionStates } from '../../domain/supervision/supervision-state'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { IsoDateField } from '../../ui/IsoDateField'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { GroupCard } from './GroupCard'
import { useSaveMeeting } from './use-save-meeting'

/** What the meeting decided, and what it left open. */
type Upshot = { readonly decisions: readonly Decision[]; readonly leftOpen: string }

const flawsOf = ({ decisions }: Upshot): readonly string[] =>
  decisions.some(one => one.text.trim() === '') ? ['有一项议定事项没有内容'] : []

function withUpshot(meeting: Meeting, { decisions, leftOpen }: Upshot): Meeting {
  const changed: Meeting = { ...meeting, decisions: [...decisions], leftOpen: leftOpen.trim() }
  if (changed.leftOpen === '') delete changed.leftOpen
  return changed
}

/** 议定事项: what was decided, who sees to it, by when; and 遗留问题. */
export function DecisionsGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  const { decisions, leftOpen = '' } = meeting
  return (
    <GroupCard<Upshot>
      title="议定事项"
      value={{ decisions, leftOpen }}
      editLabel={closed ? undefined : decisions.length === 0 ? '登记议定事项' : '修改'}
      flaws={flawsOf}
      save={upshot => saveMeeting(withUpshot(meeting, upshot), '已保存议定事项')}
      extra={<Link to={`/public-notices?meeting=${meeting.id}`}>拟公示</Link>}
      view={<DecisionsView meeting={meeting} />}
      edit={(draft, change) => (
        <>
          {draft.decisions.map((one, index) => (
            <DecisionRow
              key={one.id}
              decision={one}
              topics={meeting.agenda.filter(({ topicId }) => topicId !== undefined)}
              name={`第 ${index + 1} 项`}
              onChange={changed => {
                change({ ...draft, decisions: draft.decisions.with(index, changed) })
              }}
              onRemove={() => {
                change({ ...draft, decisions: draft.decisions.toSpliced(index, 1) })
              }}
            />
          ))}
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change({
                ...draft,
                decisions: [...draft.decisions, { id: world.newId(), text: '', responsible: '' }],
              })
            }}
          >
            加一项议定事项
          </Button>
          <Input.TextArea
            aria-label="遗留问题"
            placeholder="遗留问题（写入纪要末尾，可不填；一行一条）"
            autoSize={{ minRows: 1, maxRows: 5 }}
            value={draft.leftOpen}
            onChange={event => {
              change({ ...draft, leftOpen: event.target.value })
            }}
          />
        </>
      )}
    />
  )
}

function DecisionsView({ meeting }: { meeting: Meeting }) {
  const orders = useAll(supervision).filter(one => one.meetingId === meeting.id)
  const { decisions, leftOpen } = meeting
  if (decisions.length === 0 && leftOpen === undefined)
    return <EmptyState title="没有议定事项" hint="会上定下要办的事，写明责任单位和时限。" />
  return (
    <Flex vertical gap={8}>
      <Table<Decision>
        size="small"
        rowKey="id"
        pagination={false}
        dataSource={decisions}
        columns={[
          { title: '序号', width: 56, render: (_, __, index) => index + 1 },
          { title: '议定事项', render: (_, one) => one.text },
          {
            title: '责任单位',
            width: 160,
            render: (_, one) => (one.responsible === '' ? '未定' : one.responsible),
          },
          { title: '时限', width: 110, render: (_, one) => one.due ?? '未定' },
          {
            title: '督办单',
            width: 170,
            render: (_, one) => <OrderLink order={orders.find(({ decision }) => decision === one.id)} />,
          },
        ]}
      />
      {leftOpen !== undefined && <Typography.Text>{`遗留问题：${leftOpen}`}</Typography.Text>}
      <IssueOrders meeting={meeting} orders={orders} />
    </Flex>
  )
}

function OrderLink({ order }: { order: Supervision | undefined }) {
  if (order === undefined) return '未下达'
  return (
    <Link to={`/supervision/${order.id}`}>
      {`${supervisionNumber(order)} ${supervisionStates[supervisionState(order)]}`}
    </Link>
  )
}

/** 下达督办单: one for each decision that has none, with the button saying how many. */
function IssueOrders({ meeting, orders }: { meeting: Meeting; orders: readonly Supervision[] }) {
  const { records, world } = useServices()
  const may = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const due = decisionsWithoutOrder(meeting, orders).length
  if (!may || due === 0) return null
  const later = meeting.minutesPaperId === undefined && meeting.afterTheFact !== true
  const issue = (): void => {
    const decided = issueOrders(meeting, records.all(supervision), world.today(), () => world.newId())
    void carryOut(decided, `已下达督办单 ${due} 份`)
  }
  return (
    <>
      <Flex gap={8} align="center">
        <Button onClick={issue}>{`下达督办单 ${due} 份`}</Button>
        {later && (
          <Typography.Text type="secondary">印发纪要时自动下达；急办的可以现在下达。</Typography.Text>
        )}
      </Flex>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </>
  )
}

/** The decision with another time limit, or with none. */
function dueBy(decision: Decision, due: string | undefined): Decision {
  const changed: Decision = { ...decision, due }
  if (due === undefined) delete changed.due
  return changed
}

/** The decision as one on a topic of the agenda, or on none: the topic is not done before its orders are. */
function comingFrom(decision: Decision, agendaItemId: string | undefined): Decision {
  const changed: Decision = { ...decision, agendaItemId }
  if (agendaItemId === undefined) delete changed.agendaItemId
  return changed
}

function DecisionRow({
  decision,
  topics,
  name,
  onChange,
  onRemove,
}: {
  decision: Decision
  topics: readonly AgendaItem[]
  name: string
  onChange: (decision: Decision) => void
  onRemove: () => void
}) {
  return (
    <Flex gap={8} align="flex-start" role="group" aria-label={name}>
      <Input.TextArea
        aria-label={`${name}内容`}
        placeholder="议定事项"
        autoSize={{ minRows: 1, maxRows: 4 }}
        value={decision.text}
        onChange={event => {
          onChange({ ...decision, text: event.target.value })
        }}
      />
      {topics.length > 0 && (
        <Select<string>
          aria-label={`${name}出自议题`}
          placeholder="出自议题"
          allowClear
          style={{ flex: '0 0 130px' }}
          value={decision.agendaItemId ?? null}
          options={topics.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(itemId?: string) => {
            onChange(comingFrom(decision, itemId))
          }}
        />
      )}
      <Input
        aria-label={`${name}责任单位`}
        placeholder="责任单位"
        style={{ width: 180 }}
        value={decision.responsible}
        onChange={event => {
          onChange({ ...decision, responsible: event.target.value })
        }}
      />
      <IsoDateField
        label={`${name}时限`}
        value={decision.due}
        onChange={due => {
          onChange(dueBy(decision, due))
        }}
      />
      <Button type="text" icon={<CloseOutlined />} aria-label={`移出${name}`} onClick={onRemove} />
    </Flex>
  )
}

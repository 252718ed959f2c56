import { Button, Card, Descriptions, Flex, Tag, Timeline, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { assessment, type Assessment } from '../../domain/records/assessment'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import {
  supervision as supervisionKind,
  type Supervision,
  type SupervisionStep,
} from '../../domain/records/supervision'
import { supervisionLights } from '../../domain/records/supervision-lights'
import { orderWords, stateWords, stepFacts } from '../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { lightOf, lightsOn } from '../../domain/supervision/light'
import { supervisionState } from '../../domain/supervision/supervision-state'
import { useServices } from '../../services/services'
import { useAttachments } from '../../services/use-attachments'
import { useAll, useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AttachmentsCard } from '../../ui/AttachmentsCard'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { CloseDialog } from './CloseDialog'
import { LightTag } from './LightTag'
import { OrderDialog } from './OrderDialog'
import { OversightPapers } from './OversightPapers'
import { SlipButton } from './SlipButton'
import { StepDialog } from './StepDialog'

type Asked = SupervisionStep['step'] | 'close' | 'edit'

const offered = ['started', 'progress', 'reported', 'verified', 'sent-back', 'extended', 'reminded'] as const

/** What can be done with an order from its state, and the dialog of what was chosen. */
function Actions({ order }: { order: Supervision }) {
  const [asked, setAsked] = useState<Asked>()
  const state = supervisionState(order)
  const close = (): void => {
    setAsked(undefined)
  }
  const button = (what: Asked, label: string, primary = false) => (
    <Button
      key={what}
      type={primary ? 'primary' : 'default'}
      onClick={() => {
        setAsked(what)
      }}
    >
      {label}
    </Button>
  )
  const { without, close: words } = orderWords(order.oversight)
  const closable = state === 'reported' || state === 'verified'
  return (
    <>
      {state !== 'closed' && button('edit', '修改')}
      {offered
        .filter(step => stepFacts(order, step).from.includes(state) && !without.includes(step))
        .map(step => button(step, stepFacts(order, step).label, step === 'progress'))}
      {closable && button('close', words, true)}
      {asked === 'close' && <CloseDialog order={order} onClose={close} />}
      {asked === 'edit' && <OrderDialog order={order} onClose={close} />}
      {asked !== undefined && asked !== 'close' && asked !== 'edit' && (
        <StepDialog key={asked} order={order} step={asked} onClose={close} />
      )}
    </>
  )
}

/** What an order to an enterprise has besides: the enterprise, the assessment it follows from, and a talk its time and place. */
const oversightItems = (order: Supervision, assessed: Assessment | undefined) => [
  {
    key: 'enterprise',
    label: '物业企业',
    children: <Link to={`/enterprises/${order.enterpriseId ?? ''}`}>{order.responsible}</Link>,
  },
  ...(order.talkAt === undefined
    ? []
    : [
        {
          key: 'talk',
          label: '约谈时间、地点',
          children: `${order.talkAt.replace('T', ' ')}　${order.talkPlace ?? ''}`,
        },
      ]),
  ...(assessed === undefined
    ? []
    : [
        {
          key: 'assessment',
          label: '来源',
          children: <Link to={`/assessments/${assessed.schemeId}/${assessed.id}`}>看考核结果</Link>,
        },
      ]),
]

const meetingItem = (meeting: Meeting | undefined) => ({
  key: 'meeting',
  label: '来源会议',
  children: meeting === undefined ? '无' : <Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link>,
})

/** Who carries an order out that is not to an enterprise alone. */
const unitItems = (order: Supervision) => [
  { key: 'responsible', label: '责任单位', children: order.responsible },
  { key: 'cooperating', label: '协办单位', children: order.cooperating.join('、') || '无' },
]

const closingItems = (order: Supervision) => [
  { key: 'result', label: '办理结果', span: 2, children: order.result ?? '' },
  { key: 'verifier', label: '核查人', children: order.verifier ?? '' },
  { key: 'feedback', label: '居民反馈', children: order.feedback ?? '未征求' },
]

/** Several things that are wrong stand a line each. */
const PlainLines = ({ text }: { text: string }) => <span style={{ whiteSpace: 'pre-line' }}>{text}</span>

function Facts({ order }: { order: Supervision }) {
  const meeting = useFound(meetingKind, order.meetingId)
  const assessed = useFound(assessment, order.assessmentId)
  const words = orderWords(order.oversight)
  const items = [
    { key: 'task', label: words.task, span: 2, children: <PlainLines text={order.task} /> },
    ...(order.oversight === undefined ? unitItems(order) : []),
    { key: 'person', label: words.person, children: order.person || '未定' },
    { key: 'due', label: words.due, children: order.dueOn ?? '未定' },
    { key: 'issued', label: '下达日期', children: order.issuedOn },
    ...(order.oversight === undefined ? [meetingItem(meeting)] : oversightItems(order, assessed)),
    { key: 'measures', label: words.measures, span: 2, children: order.measures || '未填' },
    ...(order.closedOn === undefined ? [] : closingItems(order)),
  ]
  return (
    <Card size="small" title={order.oversight === undefined ? '督办内容' : '通知内容'}>
      <Descriptions size="small" column={2} items={items} />
    </Card>
  )
}

const stepWords = (
  order: Supervision,
  { step, note, by, due, dueBefore, feedback }: SupervisionStep,
): string =>
  [
    stepFacts(order, step).label + (note === '' ? '' : `：${note}`),
    ...(due === undefined ? [] : [`由 ${dueBefore ?? '未定'} 延至 ${due}`]),
    ...(feedback === undefined ? [] : [`居民反馈：${feedback}`]),
    ...(by === '' ? [] : [`登记人 ${by}`]),
  ].join('；')

/** What has happened so far, the latest first. */
function Doings({ order }: { order: Supervision }) {
  const done = [
    { on: order.issuedOn, words: `下达${orderWords(order.oversight).title}` },
    ...order.steps.map(step => ({ on: step.on, words: stepWords(order, step) })),
    ...(order.closedOn === undefined
      ? []
      : [{ on: order.closedOn, words: orderWords(order.oversight).close }]),
  ].toReversed()
  return (
    <Card size="small" title="办理经过">
      <Timeline
        style={{ paddingTop: 8 }}
        items={done.map(({ on, words }, nth) => ({
          key: `${on} ${nth}`,
          content: (
            <>
              <Typography.Text type="secondary">{on}</Typography.Text>
              {`　${words}`}
            </>
          ),
        }))}
      />
    </Card>
  )
}

/** Photos and scans that show what was done. */
function Evidence({ order }: { order: Supervision }) {
  const attachments = useAttachments({ kind: supervisionKind.kind, id: order.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加整改前后的照片、回执扫描件。" />
}

function Order({ order }: { order: Supervision }) {
  const navigate = useNavigate()
  const { world } = useServices()
  const may = useRights().includes('write')
  const own = useAll(supervisionLights)
  const today = world.today()
  const light = lightOf(order, lightsOn(own, today).lights, today)
  return (
    <>
      <PageTitle
        title={`${orderWords(order.oversight).title} ${supervisionNumber(order)}`}
        note={
          <>
            <Tag>{stateWords(order, supervisionState(order))}</Tag>
            <LightTag light={light} />
          </>
        }
        actions={
          <>
            {order.oversight === undefined ? <SlipButton order={order} /> : <OversightPapers order={order} />}
            {may && <Actions order={order} />}
          </>
        }
        onBack={() => void navigate('/supervision')}
      />
      <Flex vertical gap={12}>
        <Facts order={order} />
        <Doings order={order} />
        <Evidence order={order} />
      </Flex>
    </>
  )
}

/** One supervision order from its issue to its closing. */
export function SupervisionPage() {
  const { orderId } = useParams()
  const navigate = useNavigate()
  const order = useFound(supervisionKind, orderId)
  if (order !== undefined) return <Order key={order.id} order={order} />
  return (
    <>
      <PageTitle title="督办单" onBack={() => void navigate('/supervision')} />
      <EmptyState title="没有找到这份督办单" hint="可能已被撤销。请返回督办列表。" />
    </>
  )
}

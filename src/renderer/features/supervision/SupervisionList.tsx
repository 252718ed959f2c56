import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { Records } from '../../domain/ports'
import { oversightOrders, supervision } from '../../domain/records/supervision'
import { stateWords } from '../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { remindAll } from '../../domain/supervision/take-step'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useMe } from '../../services/use-me'
import { useRights } from '../../services/use-rights'
import { CountedFilter } from '../../ui/CountedFilter'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TallTable } from '../../ui/TallTable'
import { thousands } from '../../ui/thousands'
import { LightsDialog } from './LightsDialog'
import { LightTag } from './LightTag'
import { OrderDialog } from './OrderDialog'
import { OversightDialog, type OversightOrigin } from './OversightDialog'
import { useOrderRows, type OrderRow } from './use-order-rows'

const filters = [
  { value: 'open', label: '未销号' },
  { value: 'overdue', label: '逾期' },
  { value: 'mine', label: '我经办的' },
  { value: 'oversight', label: '约谈、整改' },
  { value: 'closed', label: '已销号' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: OrderRow, me: string) => boolean>> = {
  open: ({ state }) => state !== 'closed',
  overdue: ({ overdue }) => overdue,
  mine: ({ order, state }, me) => order.person === me && state !== 'closed',
  oversight: ({ order }) => order.oversight !== undefined,
  closed: ({ state }) => state === 'closed',
  all: () => true,
}

const columns = [
  {
    title: '编号',
    width: 120,
    render: (_: unknown, { key, order }: OrderRow) => (
      <Link to={`/supervision/${key}`}>{supervisionNumber(order)}</Link>
    ),
  },
  { title: '督办事项', width: 280, render: (_: unknown, { order }: OrderRow) => order.task },
  { title: '责任单位', width: 150, render: (_: unknown, { order }: OrderRow) => order.responsible },
  { title: '责任人', width: 80, render: (_: unknown, { order }: OrderRow) => order.person },
  { title: '完成时限', width: 110, render: (_: unknown, { order }: OrderRow) => order.dueOn ?? '未定' },
  { title: '状态', width: 90, render: (_: unknown, { order, state }: OrderRow) => stateWords(order, state) },
  { title: '提醒', width: 150, render: (_: unknown, { light }: OrderRow) => <LightTag light={light} /> },
  { title: '来源会议', width: 200, render: (_: unknown, row: OrderRow) => row.meeting },
]

type Asked = 'order' | 'lights' | 'oversight'

/** What the address asks for: `?enterprise=…&order=talk`, and the assessment it follows from. */
const originOf = (search: URLSearchParams): OversightOrigin => ({
  kind: oversightOrders.find(kind => kind === search.get('order')) ?? 'rectification',
  enterpriseId: search.get('enterprise') ?? undefined,
  assessmentId: search.get('assessment') ?? undefined,
})

/** The number of an order, for those who cannot see the box beside it. */
function nameOf(records: Pick<Records, 'find'>, key: string): string {
  const order = records.find(supervision, key)
  return order === undefined ? '' : supervisionNumber(order)
}

const emptyTitle = (filter: Filter): string => (filter === 'open' ? '没有待办的督办单' : '没有符合的督办单')

/** What can be begun here. */
function Ways({ may, onAsk }: { may: boolean; onAsk: (asked: Asked) => void }) {
  return (
    <>
      <Button
        onClick={() => {
          onAsk('lights')
        }}
      >
        亮灯规则
      </Button>
      {may && (
        <Button
          onClick={() => {
            onAsk('oversight')
          }}
        >
          约谈、整改物业企业
        </Button>
      )}
      {may && (
        <Button
          type="primary"
          onClick={() => {
            onAsk('order')
          }}
        >
          新增督办单
        </Button>
      )}
    </>
  )
}

/** 约谈、整改 of whom the address names; once issued it is opened. */
function NewOversight({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  return (
    <OversightDialog
      origin={originOf(search)}
      onClose={id => {
        onClose()
        setSearch({}, { replace: true })
        if (id !== undefined) void navigate(`/supervision/${id}`)
      }}
    />
  )
}

/** 督办: what meetings decided and what has become of it. */
export function SupervisionList() {
  const navigate = useNavigate()
  const { records, world } = useServices()
  const may = useRights().includes('write')
  const me = useMe().name
  const rows = useOrderRows()
  const { refusal, carryOut } = useDecision()
  const [filter, setFilter] = useState<Filter>('open')
  const [active, setActive] = useState<string>()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [search] = useSearchParams()
  const [asked, setAsked] = useState<Asked | undefined>(search.has('order') ? 'oversight' : undefined)
  const shown = rows.filter(row => keeps[filter](row, me))
  const chosen = shown.filter(({ key }) => picked.has(key)).map(({ order }) => order)
  const close = (): void => {
    setAsked(undefined)
  }
  const remind = async (): Promise<void> => {
    const decided = remindAll(chosen, me, world.today())
    if (await carryOut(decided, `已登记催办 ${chosen.length} 件`)) setPicked(new Set())
  }
  return (
    <>
      <PageTitle
        title="督办"
        note={<Typography.Text type="secondary">{`${thousands(shown.length)} 件`}</Typography.Text>}
        actions={<Ways may={may} onAsk={setAsked} />}
      />
      <Flex gap={12} align="center" style={{ paddingBottom: 8 }}>
        <CountedFilter
          filters={filters}
          value={filter}
          count={one => rows.filter(row => keeps[one](row, me)).length}
          onChange={setFilter}
        />
        {may && chosen.length > 0 && (
          <Button onClick={() => void remind()}>{`登记催办 ${chosen.length} 件`}</Button>
        )}
      </Flex>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <TallTable<OrderRow>
        label="督办单"
        rows={shown}
        columns={columns}
        active={active}
        onActive={setActive}
        {...(may && { picking: { picked, onPick: setPicked, nameOf: key => nameOf(records, key) } })}
        onOpen={row => void navigate(`/supervision/${row.key}`)}
        empty={
          <EmptyState
            title={emptyTitle(filter)}
            hint="会议的议定事项下达后列在这里，办结核查后销号；下次会议的第一项会自动列出未销号的。"
          />
        }
      />
      {asked === 'order' && <OrderDialog order={undefined} onClose={close} />}
      {may && asked === 'oversight' && <NewOversight onClose={close} />}
      {asked === 'lights' && <LightsDialog onClose={close} />}
    </>
  )
}

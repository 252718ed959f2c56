import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { caseLight, type CaseLight } from '../../domain/green-channel/case-clock'
import { caseState, handlerOf, isCaseFinished } from '../../domain/green-channel/case-state'
import { caseStates, type CaseState } from '../../domain/green-channel/data/case-turns'
import { caseNumber } from '../../domain/green-channel/record-case'
import { estate } from '../../domain/records/estate'
import { greenCase, type GreenCase } from '../../domain/records/green-case'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { useServices } from '../../services/services'
import { useNow } from '../../services/use-now'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { CountedFilter } from '../../ui/CountedFilter'
import { EmptyState } from '../../ui/EmptyState'
import { ListPage } from '../../ui/ListPage'
import { CaseDialog } from './CaseDialog'
import { CaseLightTag } from './CaseLightTag'

type Row = {
  readonly key: string
  readonly one: GreenCase
  readonly state: CaseState
  readonly light: CaseLight | undefined
  readonly estate: string
  readonly enterprise: string
}

const filters = [
  { value: 'open', label: '在办' },
  { value: 'late', label: '已超时' },
  { value: 'call', label: '待回访、办结' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  open: ({ one }) => !isCaseFinished(one),
  late: ({ light }) => light?.light === 'red',
  call: ({ state }) => state === 'fed-back' || state === 'called-back',
  all: () => true,
}

const columns = [
  { title: '编号', width: 110, render: (_: unknown, { one }: Row) => caseNumber(one) },
  {
    title: '事项',
    width: 220,
    render: (_: unknown, { key, one }: Row) => <Link to={`/cases/${key}`}>{one.title}</Link>,
  },
  { title: '状态', width: 90, render: (_: unknown, { state }: Row) => caseStates[state] },
  {
    title: '时限',
    width: 200,
    render: (_: unknown, { light }: Row) => light && <CaseLightTag light={light} />,
  },
  { title: '类别', width: 90, render: (_: unknown, { one }: Row) => one.caseClass ?? '' },
  { title: '小区', width: 100, render: (_: unknown, row: Row) => row.estate },
  { title: '物业企业', width: 130, render: (_: unknown, { enterprise }: Row) => enterprise },
  { title: '承办', width: 110, render: (_: unknown, { one }: Row) => handlerOf(one) ?? '' },
  { title: '收到', width: 100, render: (_: unknown, { one }: Row) => one.receivedAt.slice(0, 10) },
]

/** What is due first comes first, then the latest received. */
const order = (one: Row, other: Row): number =>
  (one.light?.by ?? '9').localeCompare(other.light?.by ?? '9') ||
  other.one.receivedAt.localeCompare(one.one.receivedAt)

function useRows(): readonly Row[] {
  const { records } = useServices()
  const now = useNow()
  const all = useAll(greenCase)
  return useMemo(() => {
    const moment = now()
    const nameOf = (kind: typeof estate | typeof propertyEnterprise, id: string | undefined): string =>
      id === undefined ? '' : (records.find(kind, id)?.name ?? '')
    return all
      .map(one => ({
        key: one.id,
        one,
        state: caseState(one),
        light: caseLight(one, moment),
        estate: nameOf(estate, one.estateId),
        enterprise: nameOf(propertyEnterprise, one.enterpriseId),
      }))
      .toSorted(order)
  }, [all, records, now])
}

/** 诉求: requests and disputes, the most urgent first. */
export function CaseList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const [filter, setFilter] = useState<Filter>('open')
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newCase = may && (
    <Button type="primary" onClick={add}>
      + 登记诉求
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="诉求"
        actions={newCase}
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
        onOpen={({ key }) => void navigate(`/cases/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有诉求' : '这里没有诉求'}
            hint="来访、来电、12345、网格和会议提出的诉求与矛盾登记在这里：受理、交办、办理或调解、反馈、回访、办结。"
            action={rows.length === 0 && newCase}
          />
        }
      />
      {adding && (
        <CaseDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/cases/${id}`)
          }}
        />
      )}
    </>
  )
}

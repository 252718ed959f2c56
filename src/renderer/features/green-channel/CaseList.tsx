import { useMemo } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
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
import { FilteredList, type RowFilter } from '../../ui/FilteredList'
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

type Filter = 'open' | 'late' | 'call' | 'all'

const filters: readonly RowFilter<Filter, Row>[] = [
  { value: 'open', label: '在办', keeps: ({ one }) => !isCaseFinished(one) },
  { value: 'late', label: '已超时', keeps: ({ light }) => light?.light === 'red' },
  {
    value: 'call',
    label: '待回访、办结',
    keeps: ({ state }) => state === 'fed-back' || state === 'called-back',
  },
  { value: 'all', label: '全部', keeps: () => true },
]

const columns = [
  { title: '编号', width: 134, render: (_: unknown, { one }: Row) => caseNumber(one) },
  {
    title: '事项',
    width: 220,
    render: (_: unknown, { key, one }: Row) => <Link to={`/cases/${key}`}>{one.title}</Link>,
  },
  { title: '状态', width: 82, render: (_: unknown, { state }: Row) => caseStates[state] },
  {
    title: '时限',
    width: 190,
    render: (_: unknown, { light }: Row) => light && <CaseLightTag light={light} />,
  },
  { title: '类别', width: 90, render: (_: unknown, { one }: Row) => one.caseClass ?? '' },
  { title: '小区', width: 100, render: (_: unknown, row: Row) => row.estate },
  { title: '物业企业', width: 130, render: (_: unknown, { enterprise }: Row) => enterprise },
  { title: '承办', width: 100, render: (_: unknown, { one }: Row) => handlerOf(one) ?? '' },
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

/** 诉求: requests and disputes, the most urgent first; `?show=late` begins with those whose time is over. */
export function CaseList() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const may = useRights().includes('write')
  return (
    <FilteredList<Row, Filter>
      title="诉求"
      filters={filters}
      first={search.get('show') === 'late' ? 'late' : 'open'}
      rows={useRows()}
      columns={columns}
      fresh={may ? '+ 登记诉求' : undefined}
      empty={{
        none: '还没有诉求',
        filtered: '这里没有诉求',
        hint: '来访、来电、12345、网格和会议提出的诉求与矛盾登记在这里：受理、交办、办理或调解、反馈、回访、办结。',
      }}
      onOpen={key => void navigate(`/cases/${key}`)}
    >
      {onClose => <CaseDialog known={undefined} onClose={onClose} />}
    </FilteredList>
  )
}

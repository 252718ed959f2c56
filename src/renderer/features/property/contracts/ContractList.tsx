import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { contractState, type ContractState } from '../../../domain/property/contract-spans'
import { daysBetween } from '../../../domain/people/days'
import { estate } from '../../../domain/records/estate'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { CountedFilter } from '../../../ui/CountedFilter'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { ContractDialog } from './ContractDialog'
import { ContractStateTag } from './ContractStateTag'

type Row = {
  readonly key: string
  readonly contract: ServiceContract
  readonly estate: string
  readonly enterprise: string
  readonly state: ContractState
  readonly left: number | undefined
}

const SOON = 120

const filters = [
  { value: 'now', label: '履行中' },
  { value: 'soon', label: `${SOON} 天内到期` },
  { value: 'continuing', label: '到期继续' },
  { value: 'unfiled', label: '未备案' },
  { value: 'all', label: '全部' },
] as const
type Filter = (typeof filters)[number]['value']

const isNow = ({ state }: Row): boolean => state === 'running' || state === 'continuing'

const keeps: Readonly<Record<Filter, (row: Row) => boolean>> = {
  now: isNow,
  soon: row => row.state === 'running' && row.left !== undefined && row.left <= SOON,
  continuing: ({ state }) => state === 'continuing',
  unfiled: row => isNow(row) && row.contract.filedOn === undefined,
  all: () => true,
}

function leftWords({ left, state }: Row): string {
  if (left === undefined || state === 'over') return ''
  return left < 0 ? `已过 ${-left} 天` : `还有 ${left} 天`
}

const columns = [
  {
    title: '小区',
    width: 180,
    render: (_: unknown, { key, estate: name }: Row) => <Link to={`/service-contracts/${key}`}>{name}</Link>,
  },
  { title: '物业企业', width: 240, render: (_: unknown, { enterprise }: Row) => enterprise },
  { title: '种类', width: 120, render: (_: unknown, { contract }: Row) => contract.contractKind },
  { title: '合同起', width: 104, render: (_: unknown, { contract }: Row) => contract.startsOn },
  { title: '合同止', width: 104, render: (_: unknown, { contract }: Row) => contract.endsOn ?? '不定期' },
  { title: '离到期', width: 100, render: (_: unknown, row: Row) => leftWords(row) },
  { title: '状态', width: 150, render: (_: unknown, { state }: Row) => <ContractStateTag state={state} /> },
  { title: '备案', width: 104, render: (_: unknown, { contract }: Row) => contract.filedOn ?? '未备案' },
]

function useRows(): readonly Row[] {
  const { records, world } = useServices()
  const all = useAll(serviceContract)
  return useMemo(() => {
    const today = world.today()
    return all
      .map(contract => ({
        key: contract.id,
        contract,
        estate: records.find(estate, contract.estateId)?.name ?? '',
        enterprise: records.find(propertyEnterprise, contract.enterpriseId)?.name ?? '',
        state: contractState(contract, all, today),
        left: contract.endsOn === undefined ? undefined : daysBetween(today, contract.endsOn),
      }))
      .toSorted((one, other) => (one.contract.endsOn ?? '9').localeCompare(other.contract.endsOn ?? '9'))
  }, [all, records, world])
}

/** 物业服务合同: those that end first come first. */
export function ContractList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const [filter, setFilter] = useState<Filter>('now')
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newContract = may && (
    <Button type="primary" onClick={add}>
      + 登记合同
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="物业服务合同"
        actions={newContract}
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
        onOpen={({ key }) => void navigate(`/service-contracts/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? '还没有物业服务合同' : '这里没有合同'}
            hint="登记哪家企业按什么合同服务哪个小区；到期、通知期限、备案会提醒。"
            action={rows.length === 0 && newContract}
          />
        }
      />
      {adding && (
        <ContractDialog
          known={undefined}
          of={{}}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/service-contracts/${id}`)
          }}
        />
      )}
    </>
  )
}

import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { contractState, type ContractState } from '../../../domain/property/contract-spans'
import { daysBetween } from '../../../domain/people/days'
import { estate } from '../../../domain/records/estate'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FilteredList, type RowFilter } from '../../../ui/FilteredList'
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

type Filter = 'now' | 'soon' | 'continuing' | 'unfiled' | 'all'

const isNow = ({ state }: Row): boolean => state === 'running' || state === 'continuing'

const filters: readonly RowFilter<Filter, Row>[] = [
  { value: 'now', label: '履行中', keeps: isNow },
  {
    value: 'soon',
    label: `${SOON} 天内到期`,
    keeps: ({ state, left }) => state === 'running' && left !== undefined && left <= SOON,
  },
  { value: 'continuing', label: '到期继续', keeps: ({ state }) => state === 'continuing' },
  {
    value: 'unfiled',
    label: '未备案',
    keeps: row => isNow(row) && row.contract.filedOn === undefined,
  },
  { value: 'all', label: '全部', keeps: () => true },
]

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
  return (
    <FilteredList<Row, Filter>
      title="物业服务合同"
      filters={filters}
      first="now"
      rows={useRows()}
      columns={columns}
      fresh={may ? '+ 登记合同' : undefined}
      empty={{
        none: '还没有物业服务合同',
        filtered: '这里没有合同',
        hint: '登记哪家企业按什么合同服务哪个小区；到期、通知期限、备案会提醒。',
      }}
      onOpen={key => void navigate(`/service-contracts/${key}`)}
    >
      {onClose => <ContractDialog known={undefined} of={{}} onClose={onClose} />}
    </FilteredList>
  )
}

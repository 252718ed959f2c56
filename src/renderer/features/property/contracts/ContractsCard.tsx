import { Button, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { contractState } from '../../../domain/property/contract-spans'
import type { ContractParties } from '../../../domain/property/edit-contract'
import { estate } from '../../../domain/records/estate'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { TitledCard } from '../../../ui/TitledCard'
import { ContractDialog } from './ContractDialog'
import { ContractStateTag } from './ContractStateTag'

/** The contracts of an estate or of an enterprise, the latest first. */
export function ContractsCard({ of }: { of: Partial<ContractParties> }) {
  const { records, world } = useServices()
  const may = useRights().includes('write')
  const [adding, setAdding] = useState(false)
  const all = useAll(serviceContract)
  const own = all
    .filter(one => one.estateId === of.estateId || one.enterpriseId === of.enterpriseId)
    .toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))
  const other =
    of.estateId === undefined
      ? { title: '小区', name: (one: ServiceContract) => records.find(estate, one.estateId)?.name }
      : {
          title: '物业企业',
          name: (one: ServiceContract) => records.find(propertyEnterprise, one.enterpriseId)?.name,
        }
  const columns: NonNullable<TableProps<ServiceContract>['columns']> = [
    {
      title: other.title,
      render: (_, one) => <Link to={`/service-contracts/${one.id}`}>{other.name(one) ?? ''}</Link>,
    },
    { title: '种类', width: 120, dataIndex: 'contractKind' },
    { title: '期限', width: 200, render: (_, one) => `${one.startsOn} 至 ${one.endsOn ?? '不定期'}` },
    {
      title: '状态',
      width: 150,
      render: (_, one) => <ContractStateTag state={contractState(one, all, world.today())} />,
    },
    { title: '备案', width: 110, render: (_, { filedOn }) => filedOn ?? '未备案' },
  ]
  return (
    <TitledCard
      title="物业服务合同"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setAdding(true)
            }}
          >
            登记合同
          </Button>
        )
      }
    >
      <Table<ServiceContract>
        size="small"
        rowKey="id"
        pagination={false}
        columns={columns}
        dataSource={own}
        locale={{ emptyText: '还没有登记合同。到期和通知期限会在首页提醒。' }}
      />
      {adding && (
        <ContractDialog
          known={undefined}
          of={of}
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </TitledCard>
  )
}

import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { contractState } from '../../../domain/property/contract-spans'
import { propertyEnterprise, type PropertyEnterprise } from '../../../domain/records/property-enterprise'
import { serviceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { EnterpriseDialog } from './EnterpriseDialog'

type Row = { readonly key: string; readonly enterprise: PropertyEnterprise; readonly estates: number }

const columns = [
  {
    title: '企业名称',
    width: 280,
    render: (_: unknown, { key, enterprise }: Row) => (
      <Link to={`/enterprises/${key}`}>{enterprise.name}</Link>
    ),
  },
  {
    title: '统一社会信用代码',
    width: 180,
    render: (_: unknown, { enterprise }: Row) => (
      <span className="figures">{enterprise.creditCode ?? ''}</span>
    ),
  },
  {
    title: '在管小区',
    width: 90,
    align: 'right' as const,
    render: (_: unknown, { estates }: Row) => `${estates} 个`,
  },
  {
    title: '法定代表人',
    width: 110,
    render: (_: unknown, { enterprise }: Row) => enterprise.legalPerson ?? '',
  },
  { title: '企业电话', width: 140, render: (_: unknown, { enterprise }: Row) => enterprise.phone ?? '' },
  { title: '联系人', width: 100, render: (_: unknown, { enterprise }: Row) => enterprise.contact ?? '' },
  { title: '信用等级', width: 90, render: (_: unknown, { enterprise }: Row) => enterprise.creditGrade ?? '' },
]

function useRows(): readonly Row[] {
  const { world } = useServices()
  const all = useAll(propertyEnterprise)
  const contracts = useAll(serviceContract)
  return useMemo(() => {
    const today = world.today()
    const now = contracts.filter(one =>
      ['running', 'continuing'].includes(contractState(one, contracts, today)),
    )
    return all
      .map(enterprise => ({
        key: enterprise.id,
        enterprise,
        estates: now.filter(({ enterpriseId }) => enterpriseId === enterprise.id).length,
      }))
      .toSorted((one, other) => one.enterprise.name.localeCompare(other.enterprise.name, 'zh-CN'))
  }, [all, contracts, world])
}

/** 物业企业: who serves how many estates. The list goes out and comes in as a roster, with an empty form where it comes in. */
export function EnterpriseList() {
  const navigate = useNavigate()
  const rights = useRights()
  const may = rights.includes('write')
  const rows = useRows()
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (may) setAdding(true)
  }
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记企业
    </Button>
  )
  const actions = (
    <>
      {rights.includes('export') && rows.length > 0 && (
        <Button onClick={() => void navigate('/enterprises/export')}>导出企业</Button>
      )}
      {may && <Button onClick={() => void navigate('/enterprises/import')}>导入企业</Button>}
      {newOne}
    </>
  )
  return (
    <>
      <ListPage<Row>
        title="物业企业"
        actions={actions}
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/enterprises/${key}`)}
        onNew={add}
        empty={
          <EmptyState
            title="还没有物业企业"
            hint="登记企业名称、统一社会信用代码和联系人；代码照营业执照填，填错会提示。"
            action={newOne}
          />
        }
      />
      {adding && (
        <EnterpriseDialog
          known={undefined}
          onClose={id => {
            setAdding(false)
            if (id !== undefined) void navigate(`/enterprises/${id}`)
          }}
        />
      )}
    </>
  )
}

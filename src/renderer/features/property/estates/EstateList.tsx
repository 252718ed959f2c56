import { Alert, Button, Space } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { contractInForce } from '../../../domain/property/contract-spans'
import { committeeName, lastDay } from '../../../domain/property/edit-committee'
import { housesOf, occupancyRate, unrecordedEstates } from '../../../domain/property/estate-names'
import { estate as estateKind, type Estate } from '../../../domain/records/estate'
import { house } from '../../../domain/records/house'
import { ownersCommittee } from '../../../domain/records/owners-committee'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { serviceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { ListPage } from '../../../ui/ListPage'
import { thousands } from '../../../ui/thousands'
import { EstateDialog } from './EstateDialog'

type Row = {
  readonly key: string
  readonly estate: Estate
  readonly houses: number
  readonly enterprise: string
  readonly committee: string
}

const columns = [
  {
    title: '小区',
    width: 200,
    render: (_: unknown, { key, estate }: Row) => <Link to={`/estates/${key}`}>{estate.name}</Link>,
  },
  { title: '物业类型', width: 100, render: (_: unknown, { estate }: Row) => estate.estateKind ?? '' },
  {
    title: '总户数',
    width: 80,
    align: 'right' as const,
    render: (_: unknown, { estate }: Row) =>
      estate.houseCount === undefined ? '' : thousands(estate.houseCount),
  },
  {
    title: '入住率',
    width: 80,
    align: 'right' as const,
    render: (_: unknown, { estate }: Row) => occupancyRate(estate) ?? '',
  },
  {
    title: '名册里的房屋',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { houses }: Row) => `${thousands(houses)} 套`,
  },
  { title: '物业企业', width: 220, render: (_: unknown, { enterprise }: Row) => enterprise },
  { title: '业委会、物管会', width: 170, render: (_: unknown, { committee }: Row) => committee },
  { title: '维修资金', width: 90, render: (_: unknown, { estate }: Row) => estate.repairFund ?? '' },
]

function useRows(): readonly Row[] {
  const { records, world } = useServices()
  const estates = useAll(estateKind)
  const houses = useAll(house)
  const contracts = useAll(serviceContract)
  const committees = useAll(ownersCommittee)
  return useMemo(() => {
    const today = world.today()
    return estates
      .toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
      .map(estate => {
        const contract = contractInForce(estate.id, contracts, today)
        const committee = committees.find(
          one => one.estateId === estate.id && one.termFrom <= today && lastDay(one) >= today,
        )
        return {
          key: estate.id,
          estate,
          houses: housesOf(estate, houses).length,
          enterprise: contract ? (records.find(propertyEnterprise, contract.enterpriseId)?.name ?? '') : '无',
          committee: committee ? committeeName(committee) : '无',
        }
      })
  }, [estates, houses, contracts, committees, records, world])
}

/** Estates that houses name and nobody has recorded yet, each with the way to record it. */
function Unrecorded({ onRecord }: { onRecord: (name: string) => void }) {
  const open = unrecordedEstates(useAll(estateKind), useAll(house))
  const may = useRights().includes('write')
  if (open.length === 0) return null
  return (
    <Alert
      type="info"
      style={{ marginBottom: 8 }}
      title={
        <Space wrap size={4}>
          名册里的房屋还写着这些小区，尚未登记：
          {open.map(({ name, houses }) =>
            may ? (
              <Button
                key={name}
                size="small"
                aria-label={`登记小区${name}`}
                onClick={() => {
                  onRecord(name)
                }}
              >
                {`${name}（${thousands(houses)} 套）`}
              </Button>
            ) : (
              <span key={name}>{`${name}（${thousands(houses)} 套）`}</span>
            ),
          )}
        </Space>
      }
    />
  )
}

/** 小区: what is on record of each, who serves it and who stands for its owners. */
export function EstateList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const rows = useRows()
  const [asked, setAsked] = useState<string>()
  const ask = (name = ''): void => {
    if (may) setAsked(name)
  }
  const add = may && (
    <Button
      type="primary"
      onClick={() => {
        ask()
      }}
    >
      + 登记小区
    </Button>
  )
  return (
    <>
      <ListPage<Row>
        title="小区"
        actions={
          <>
            {may && <Button onClick={() => void navigate('/houses/import')}>导入房屋</Button>}
            {add}
          </>
        }
        filters={<Unrecorded onRecord={ask} />}
        rows={rows}
        columns={columns}
        onOpen={({ key }) => void navigate(`/estates/${key}`)}
        onNew={ask}
        empty={
          <EmptyState
            title="还没有小区"
            hint="登记小区的户数、面积、设施、维修资金；合同、业委会、诉求和考核都按小区归集。"
            action={add}
          />
        }
      />
      {asked !== undefined && (
        <EstateDialog
          known={undefined}
          name={asked}
          onClose={id => {
            setAsked(undefined)
            if (id !== undefined) void navigate(`/estates/${id}`)
          }}
        />
      )}
    </>
  )
}

import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { contractState } from '../../../domain/property/contract-spans'
import { contractFields } from '../../../domain/property/data/contract-fields'
import { contractName } from '../../../domain/property/edit-contract'
import { feeLines } from '../../../domain/property/written-lines'
import { estate as estateKind } from '../../../domain/records/estate'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { publicNotice } from '../../../domain/records/public-notice'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useAll, useFound } from '../../../services/use-records'
import { useRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { useShortcut } from '../../../ui/use-shortcut'
import { ContractClock } from './ContractClock'
import { ContractDialog } from './ContractDialog'
import { ContractStateTag } from './ContractStateTag'

/** 信息公开: the notices in which the enterprise told the owners what 民法典 943 asks for. */
function Disclosures({ contract }: { contract: ServiceContract }) {
  const may = useRights().includes('write')
  const notices = useAll(publicNotice).filter(({ contractId }) => contractId === contract.id)
  return (
    <Card size="small" title="信息公开">
      <Typography.Paragraph type="secondary">
        服务事项、负责人员、质量要求、收费、履行情况、维修资金、公共收益，应定期向业主公开（《民法典》第九百四十三条）。
      </Typography.Paragraph>
      {notices.map(({ id, title, from }) => (
        <div key={id}>
          <Link to={`/public-notices/${id}`}>{`${from} ${title}`}</Link>
        </div>
      ))}
      {may && (
        <Link to={`/public-notices?contract=${contract.id}&kind=disclosure`}>拟一份物业服务信息公开</Link>
      )}
    </Card>
  )
}

function Actions({ contract }: { contract: ServiceContract }) {
  const { records } = useServices()
  const may = useRights().includes('write')
  const { remove } = useRemoval('/service-contracts')
  const called = `物业服务合同 ${contractName(contract, records)}`
  return (
    <>
      <Link to={`/promised-services/${contract.id}`}>服务清单与核查</Link>
      {may && (
        <Button onClick={() => void remove(serviceContract, { id: contract.id, called })}>移出合同</Button>
      )}
    </>
  )
}

function Record({ contract, onBack }: { contract: ServiceContract; onBack: () => void }) {
  const { world } = useServices()
  const may = useRights().includes('write')
  const state = contractState(contract, useAll(serviceContract), world.today())
  const estate = useFound(estateKind, contract.estateId)
  const enterprise = useFound(propertyEnterprise, contract.enterpriseId)
  const [editing, setEditing] = useState(false)
  const parties = [
    {
      key: 'estate',
      label: '小区',
      words: <Link to={`/estates/${contract.estateId}`}>{estate?.name ?? ''}</Link>,
    },
    {
      key: 'enterprise',
      label: '物业企业',
      words: <Link to={`/enterprises/${contract.enterpriseId}`}>{enterprise?.name ?? ''}</Link>,
    },
  ]
  const fees = feeLines(contract.fees).replaceAll('\n', '；')
  const facts = toldFacts(contractFields, {
    ...contract,
    fees: fees === '' ? undefined : `${fees}（元/㎡·月）`,
  })
  return (
    <>
      <PageTitle
        title={`${estate?.name ?? ''}物业服务合同`}
        note={<ContractStateTag state={state} />}
        actions={<Actions contract={contract} />}
        onBack={onBack}
      />
      <Flex gap={16} align="flex-start">
        <div style={{ flex: 1, minWidth: 0 }}>
          <FactCard
            title="合同内容"
            columns={2}
            facts={[...parties, ...facts]}
            onEdit={
              may
                ? () => {
                    setEditing(true)
                  }
                : undefined
            }
          />
        </div>
        <Flex vertical gap={12} style={{ flex: '0 0 340px' }}>
          <ContractClock contract={contract} />
          <Disclosures contract={contract} />
        </Flex>
      </Flex>
      {editing && (
        <ContractDialog
          known={contract}
          of={{}}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

/** One service contract: what was agreed, the days that matter, and what was disclosed. */
export function ContractPage() {
  const { contractId } = useParams()
  const contract = useFound(serviceContract, contractId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/service-contracts')
  useShortcut('Escape', back)
  if (contract === undefined) {
    return (
      <>
        <PageTitle title="物业服务合同" onBack={back} />
        <EmptyState title="没有找到这份合同" hint="可能已被撤销。请返回合同列表。" />
      </>
    )
  }
  return <Record key={contract.id} contract={contract} onBack={back} />
}

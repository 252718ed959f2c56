import { Button, Flex } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { toldFacts } from '../../../domain/entering/told-facts'
import { enterpriseFields } from '../../../domain/property/data/enterprise-fields'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { useFound } from '../../../services/use-records'
import { useRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { FactCard } from '../../../ui/FactCard'
import { PageTitle } from '../../../ui/PageTitle'
import { useShortcut } from '../../../ui/use-shortcut'
import { ContractsCard } from '../contracts/ContractsCard'
import { StandingCard } from './StandingCard'
import { EnterpriseDialog } from './EnterpriseDialog'

/** One property enterprise: its facts and the contracts it serves under. */
export function EnterprisePage() {
  const { enterpriseId } = useParams()
  const enterprise = useFound(propertyEnterprise, enterpriseId)
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const { remove } = useRemoval('/enterprises')
  const [editing, setEditing] = useState(false)
  const back = (): void => void navigate('/enterprises')
  const edit = (): void => {
    setEditing(true)
  }
  useShortcut('Escape', back)
  if (enterprise === undefined) {
    return (
      <>
        <PageTitle title="物业企业" onBack={back} />
        <EmptyState title="没有找到这家企业" hint="可能已被撤销。请返回企业列表。" />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={enterprise.name}
        actions={
          may && (
            <Button
              onClick={() => void remove(propertyEnterprise, { id: enterprise.id, called: enterprise.name })}
            >
              移出企业
            </Button>
          )
        }
        onBack={back}
      />
      <Flex vertical gap={12}>
        <FactCard
          title="企业情况"
          facts={toldFacts(enterpriseFields, enterprise)}
          onEdit={may ? edit : undefined}
        />
        <StandingCard enterprise={enterprise} />
        <ContractsCard of={{ enterpriseId: enterprise.id }} />
      </Flex>
      {editing && (
        <EnterpriseDialog
          known={enterprise}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}

import { Button, Flex, Tag, Typography } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { contractName } from '../../../domain/property/edit-contract'
import { checkFigures, serviceRows, type ServiceRow } from '../../../domain/promised-services/service-rows'
import { promisedService, serviceTiers, type PromisedService } from '../../../domain/records/promised-service'
import { serviceContract, type ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useDialog } from '../../../services/use-dialog'
import { useFound, useJournal } from '../../../services/use-records'
import { useRecordRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { TitledCard } from '../../../ui/TitledCard'
import { useShortcut } from '../../../ui/use-shortcut'
import { CheckDialog } from './CheckDialog'
import { ChecksOfService } from './ChecksOfService'
import { ServiceDialog } from './ServiceDialog'

type Asked = { readonly act: 'edit' | 'check'; readonly service: PromisedService | undefined }

function ServiceCard({ row, ask }: { row: ServiceRow; ask: (what: Asked) => void }) {
  const { service, contract, next } = row
  const { world } = useServices()
  const may = useRights().includes('write')
  const remove = useRecordRemoval(promisedService, 'promised-service-edited')
  const button = (label: string, act: () => void) => (
    <Button size="small" aria-label={`${label}${service.title}`} onClick={act}>
      {label}
    </Button>
  )
  return (
    <TitledCard
      title={service.title}
      extra={
        <Flex gap={8} align="center">
          {next !== undefined && next <= world.today() && <Tag color="warning">{`应于 ${next} 前核查`}</Tag>}
          {may && (
            <>
              {button('登记核查', () => {
                ask({ act: 'check', service })
              })}
              {button('修改', () => {
                ask({ act: 'edit', service })
              })}
              {button('移除', () => {
                void remove({ id: service.id, called: service.title })
              })}
            </>
          )}
        </Flex>
      }
    >
      <Typography.Paragraph>
        {`承诺标准：${service.standard}`}
        {service.frequency !== undefined && `；频次：${service.frequency}`}
        {service.checkDays !== undefined && `；每 ${service.checkDays} 天核查一次`}
      </Typography.Paragraph>
      <ChecksOfService service={service} contract={contract} />
    </TitledCard>
  )
}

function Dialogs({
  contract,
  asked,
  onClose,
}: {
  contract: ServiceContract
  asked: Asked
  onClose: () => void
}) {
  const { act, service } = asked
  if (act === 'check' && service !== undefined) {
    return (
      <CheckDialog service={service} contractFrom={contract.startsOn} known={undefined} onClose={onClose} />
    )
  }
  return <ServiceDialog contractId={contract.id} known={service} onClose={onClose} />
}

function Record({ contract, onBack }: { contract: ServiceContract; onBack: () => void }) {
  const { records, world } = useServices()
  useJournal()
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<Asked>()
  const rows = serviceRows(records, world.today(), 'all').filter(row => row.contract.id === contract.id)
  const { total, met, partly, failed, unchecked } = checkFigures(rows)
  const add = (): void => {
    if (may) ask({ act: 'edit', service: undefined })
  }
  useShortcut('Alt+N', add)
  const newOne = may && (
    <Button type="primary" onClick={add}>
      + 登记服务项目
    </Button>
  )
  return (
    <>
      <PageTitle
        title={`${contractName(contract, records)} 服务清单`}
        note={
          <span className="small-print">
            {`${total} 项：达到 ${met}，部分达到 ${partly}，未达到 ${failed}，没有核查过 ${unchecked}`}
          </span>
        }
        actions={
          <>
            <Link to={`/service-contracts/${contract.id}`}>看合同</Link>
            {newOne}
          </>
        }
        onBack={onBack}
      />
      {rows.length === 0 && (
        <EmptyState
          title="还没有登记服务项目"
          hint="照合同把基础服务、延伸服务逐项写下承诺的标准和频次，再对照核查。"
          action={newOne}
        />
      )}
      <Flex vertical gap={12}>
        {serviceTiers
          .map(tier => ({ tier, own: rows.filter(({ service }) => service.tier === tier) }))
          .filter(({ own }) => own.length > 0)
          .map(({ tier, own }) => (
            <Flex key={tier} vertical gap={8}>
              <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
                {tier}
              </Typography.Title>
              {own.map(row => (
                <ServiceCard key={row.key} row={row} ask={ask} />
              ))}
            </Flex>
          ))}
      </Flex>
      {asked !== undefined && <Dialogs contract={contract} asked={asked} onClose={close} />}
    </>
  )
}

/** What an enterprise promised in one contract, each service with its checks. */
export function ContractServicesPage() {
  const { contractId } = useParams()
  const contract = useFound(serviceContract, contractId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/promised-services')
  useShortcut('Escape', back)
  if (contract === undefined) {
    return (
      <>
        <PageTitle title="服务清单" onBack={back} />
        <EmptyState title="没有找到这份合同" hint="可能已被移除或撤销。请返回服务清单。" />
      </>
    )
  }
  return <Record key={contract.id} contract={contract} onBack={back} />
}

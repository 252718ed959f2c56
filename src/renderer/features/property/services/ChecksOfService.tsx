import { Button, Flex, Table, type TableProps } from 'antd'
import { Link, useNavigate } from 'react-router'
import { bringCheckToCase } from '../../../domain/promised-services/check-service'
import { greenCase } from '../../../domain/records/green-case'
import type { PromisedService } from '../../../domain/records/promised-service'
import { serviceCheck, type ServiceCheck } from '../../../domain/records/service-check'
import type { ServiceContract } from '../../../domain/records/service-contract'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useAttachments } from '../../../services/use-attachments'
import { useDialog } from '../../../services/use-dialog'
import { useNow } from '../../../services/use-now'
import { useAll } from '../../../services/use-records'
import { useRecordRemoval } from '../../../services/use-removal'
import { useRights } from '../../../services/use-rights'
import { useWrite } from '../../../services/use-write'
import { AttachmentsCard } from '../../../ui/AttachmentsCard'
import { CheckDialog } from './CheckDialog'

type Of = { readonly service: PromisedService; readonly contract: ServiceContract }

function Evidence({ check }: { check: ServiceCheck }) {
  const attachments = useAttachments({ kind: serviceCheck.kind, id: check.id })
  if (attachments === undefined) return null
  return <AttachmentsCard {...attachments} hint="还没有。可以添加现场照片、记录扫描件。" />
}

/** A case of the green channel out of a check that failed, and the way to it. */
function CaseButton({ check, service, contract }: Of & { check: ServiceCheck }) {
  const { records, world } = useServices()
  const now = useNow()
  const notices = useNotices()
  const navigate = useNavigate()
  const write = useWrite()
  const bring = async (): Promise<void> => {
    const context = { cases: records.all(greenCase), now: now(), newId: () => world.newId(), contract }
    const decided = bringCheckToCase(check, service, context)
    if (!decided.ok) {
      notices.refused(refusalWords(decided.problem))
      return
    }
    const written = await write(decided.value.change, '已登记诉求，请在诉求里受理、交办')
    if (written !== undefined) await navigate(`/cases/${decided.value.id}`)
  }
  return (
    <Button size="small" onClick={() => void bring()}>
      转为诉求
    </Button>
  )
}

function Acts({ check, service, contract, onEdit }: Of & { check: ServiceCheck; onEdit: () => void }) {
  const remove = useRecordRemoval(serviceCheck, 'service-checked')
  const called = `${check.on}的核查`
  return (
    <Flex gap={8}>
      {check.result !== '达到' && check.greenCaseId === undefined && (
        <CaseButton check={check} service={service} contract={contract} />
      )}
      <Button size="small" aria-label={`修改${called}`} onClick={onEdit}>
        修改
      </Button>
      <Button size="small" aria-label={`移除${called}`} onClick={() => void remove({ id: check.id, called })}>
        移除
      </Button>
    </Flex>
  )
}

const facts: NonNullable<TableProps<ServiceCheck>['columns']> = [
  { title: '核查日期', width: 110, dataIndex: 'on' },
  { title: '结果', width: 90, dataIndex: 'result' },
  { title: '核查人', width: 100, dataIndex: 'checker' },
  { title: '发现的情况', dataIndex: 'found' },
  {
    title: '诉求',
    width: 80,
    render: (_, { greenCaseId }) =>
      greenCaseId !== undefined && <Link to={`/cases/${greenCaseId}`}>看诉求</Link>,
  },
]

/** The checks of a service, the latest first, each with its photos and scans. */
export function ChecksOfService({ service, contract }: Of) {
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<ServiceCheck>()
  const checks = useAll(serviceCheck)
    .filter(({ promisedServiceId }) => promisedServiceId === service.id)
    .toSorted((one, other) => other.on.localeCompare(one.on))
  const acts: typeof facts = [
    {
      title: '',
      width: 210,
      render: (_, check) => (
        <Acts
          check={check}
          service={service}
          contract={contract}
          onEdit={() => {
            ask(check)
          }}
        />
      ),
    },
  ]
  return (
    <>
      <Table<ServiceCheck>
        size="small"
        rowKey="id"
        pagination={false}
        columns={may ? [...facts, ...acts] : facts}
        dataSource={checks}
        locale={{ emptyText: '还没有核查。' }}
        expandable={{ expandedRowRender: check => <Evidence check={check} /> }}
      />
      {asked !== undefined && (
        <CheckDialog service={service} contractFrom={contract.startsOn} known={asked} onClose={close} />
      )}
    </>
  )
}

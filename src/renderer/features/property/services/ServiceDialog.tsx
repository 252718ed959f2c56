import { enteredOf } from '../../../domain/entering/field-to-enter'
import { serviceFields } from '../../../domain/promised-services/data/service-fields'
import { editService } from '../../../domain/promised-services/edit-service'
import { promisedService, type PromisedService } from '../../../domain/records/promised-service'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a service the enterprise promised in a contract. */
export function ServiceDialog({
  contractId,
  known,
  onClose,
}: {
  contractId: string
  known: PromisedService | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({ tier: '基础服务', ...enteredOf(serviceFields, known) }))
  const save = async (): Promise<void> => {
    const all = records.all(promisedService)
    const decided = editService(contractId, entered, known, all, () => world.newId())
    if (await carryOut(decided, '已保存服务项目')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记服务项目' : `修改${known.title}`}
      okText="保存服务项目"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={serviceFields} entered={entered} onChange={enter} />
    </AskDialog>
  )
}

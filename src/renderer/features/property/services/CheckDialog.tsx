import { enteredOf } from '../../../domain/entering/field-to-enter'
import { checkService } from '../../../domain/promised-services/check-service'
import { checkFields } from '../../../domain/promised-services/data/service-fields'
import type { PromisedService } from '../../../domain/records/promised-service'
import type { ServiceCheck } from '../../../domain/records/service-check'
import { ok } from '../../../domain/result'
import { useMe } from '../../../services/use-me'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks what was found of a service beside what was promised. */
export function CheckDialog({
  service,
  contractFrom,
  known,
  onClose,
}: {
  service: PromisedService
  contractFrom: string
  known: ServiceCheck | undefined
  onClose: () => void
}) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const { entered, enter } = useEntered(() => ({
    on: today,
    checker: me.name,
    ...enteredOf(checkFields, known),
  }))
  const save = async (): Promise<void> => {
    const days = { today, contractFrom }
    const decided = checkService(service, entered, known, days, () => world.newId())
    if (await carryOut(decided.ok ? ok(decided.value.change) : decided, '已登记核查')) onClose()
  }
  return (
    <AskDialog
      title={`核查：${service.title}`}
      okText="保存核查"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>
        {`合同承诺：${service.standard}`}
        {service.frequency !== undefined && `（${service.frequency}）`}
      </p>
      <EnteredFields fields={checkFields} entered={entered} onChange={enter} />
    </AskDialog>
  )
}

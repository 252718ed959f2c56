import { enterpriseFields } from '../../../domain/property/data/enterprise-fields'
import { editEnterprise } from '../../../domain/property/edit-enterprise'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { propertyEnterprise, type PropertyEnterprise } from '../../../domain/records/property-enterprise'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a property enterprise; `onClose` is told which was saved. */
export function EnterpriseDialog({
  known,
  onClose,
}: {
  known: PropertyEnterprise | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(enterpriseFields, known))
  const save = async (): Promise<void> => {
    const decided = editEnterprise(entered, known, records.all(propertyEnterprise), () => world.newId())
    const change = decided.ok ? ok(decided.value.change) : decided
    if (!(await carryOut(change, `已保存${(entered['name'] ?? '').trim()}`))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记物业企业' : `修改${known.name}`}
      okText="保存企业"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={enterpriseFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

import { enterpriseFields } from '../../../domain/property/data/enterprise-fields'
import { editEnterprise } from '../../../domain/property/edit-enterprise'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { propertyEnterprise, type PropertyEnterprise } from '../../../domain/records/property-enterprise'
import { useServices } from '../../../services/services'
import { useEntered } from '../../../services/use-entered'
import { useRecording } from '../../../services/use-recording'
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
  const { refusal, record } = useRecording(onClose)
  const { entered, enter } = useEntered(() => enteredOf(enterpriseFields, known))
  const save = async (): Promise<void> => {
    const decided = editEnterprise(entered, known, records.all(propertyEnterprise), () => world.newId())
    await record(decided, `已保存${(entered['name'] ?? '').trim()}`)
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

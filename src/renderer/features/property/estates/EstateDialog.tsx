import { Typography } from 'antd'
import { estateGroups } from '../../../domain/property/data/estate-fields'
import { editEstate, enteredEstate } from '../../../domain/property/edit-estate'
import { estate as estateKind, type Estate } from '../../../domain/records/estate'
import { useServices } from '../../../services/services'
import { useEntered } from '../../../services/use-entered'
import { useRecording } from '../../../services/use-recording'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for an estate, one on record or a new one that may have its name already; `onClose` is told which was saved. */
export function EstateDialog({
  known,
  name = '',
  onClose,
}: {
  known: Estate | undefined
  name?: string
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, record } = useRecording(onClose)
  const { entered, enter } = useEntered(() =>
    known === undefined ? { ...enteredEstate(known), name } : enteredEstate(known),
  )
  const save = async (): Promise<void> => {
    const decided = editEstate(entered, known, records.all(estateKind), () => world.newId())
    await record(decided, `已保存小区${(entered['name'] ?? '').trim()}`)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记小区' : `修改${known.name}`}
      okText="保存小区"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      {estateGroups.map(({ title, fields }, nth) => (
        <section key={title} aria-label={title}>
          <Typography.Text strong>{title}</Typography.Text>
          <EnteredFields fields={fields} entered={entered} focusFirst={nth === 0} onChange={enter} />
        </section>
      ))}
    </AskDialog>
  )
}

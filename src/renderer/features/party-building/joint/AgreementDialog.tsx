import { enteredOf } from '../../../domain/entering/field-to-enter'
import { agreementFields } from '../../../domain/joint-building/data/joint-fields'
import { editAgreement } from '../../../domain/joint-building/edit-joint'
import { jointAgreement, type JointAgreement } from '../../../domain/records/joint-agreement'
import type { JointUnit } from '../../../domain/records/joint-unit'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks what is agreed with a unit; `onClose` is told which was saved. */
export function AgreementDialog({
  unit,
  known,
  onClose,
}: {
  unit: JointUnit
  known: JointAgreement | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({
    title: '党建共建协议书',
    ownUnit: records.find(office, OFFICE_ID)?.name ?? '',
    startsOn: world.today(),
    ...enteredOf(agreementFields, known),
  }))
  const save = async (): Promise<void> => {
    const all = records.all(jointAgreement)
    const decided = editAgreement(unit.id, entered, known, all, () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存共建协议'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? `与${unit.name}拟协议` : '修改共建协议'}
      okText="保存协议"
      width={860}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={agreementFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

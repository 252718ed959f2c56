import { enteredOf } from '../../../domain/entering/field-to-enter'
import { gatheringFields } from '../../../domain/opinions/data/gathering-road'
import { editGathering } from '../../../domain/opinions/edit-gathering'
import type { OpinionGathering } from '../../../domain/records/opinion-gathering'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks what is to be decided, who is asked and how; `onClose` is told which was saved. */
export function GatheringDialog({
  known,
  onClose,
}: {
  known: OpinionGathering | undefined
  onClose: (id?: string) => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({
    way: '座谈会',
    plannedOn: world.today(),
    ...enteredOf(gatheringFields, known),
  }))
  const save = async (): Promise<void> => {
    const decided = editGathering(entered, known, () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存征求意见'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记征求意见' : '修改征求意见'}
      okText="保存征求意见"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={gatheringFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

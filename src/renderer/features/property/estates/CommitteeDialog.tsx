import { committeeFields } from '../../../domain/property/data/committee-fields'
import { committeeName, editCommittee, enteredCommittee } from '../../../domain/property/edit-committee'
import type { Estate } from '../../../domain/records/estate'
import { ownersCommittee, type OwnersCommittee } from '../../../domain/records/owners-committee'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for one term of the owners' committee of an estate. */
export function CommitteeDialog({
  estate,
  known,
  onClose,
}: {
  estate: Estate
  known: OwnersCommittee | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredCommittee(known))
  const save = async (): Promise<void> => {
    const all = records.all(ownersCommittee)
    const decided = editCommittee(estate, entered, known, all, () => world.newId())
    if (await carryOut(decided, `已保存${estate.name}的业委会情况`)) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? `登记${estate.name}业委会、物管会` : `修改${committeeName(known)}`}
      okText="保存届次"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={committeeFields} entered={entered} onChange={enter} />
    </AskDialog>
  )
}

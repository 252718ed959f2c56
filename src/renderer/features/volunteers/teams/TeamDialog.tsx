import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { estate } from '../../../domain/records/estate'
import { volunteerTeam, type VolunteerTeam } from '../../../domain/records/volunteer-team'
import { ok } from '../../../domain/result'
import { teamFields } from '../../../domain/volunteering/data/team-fields'
import { editTeam } from '../../../domain/volunteering/edit-team'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a team; `onClose` is told which was saved. */
export function TeamDialog({
  known,
  onClose,
}: {
  known: VolunteerTeam | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(teamFields, known))
  const [estateId, setEstateId] = useState(known?.estateId)
  const save = async (): Promise<void> => {
    const all = records.all(volunteerTeam)
    const decided = editTeam(entered, estateId, known, all, () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存队伍'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记队伍' : `修改${known.name}`}
      okText="保存队伍"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={teamFields} entered={entered} focusFirst onChange={enter} />
      <ChoiceField
        label="小区"
        value={estateId}
        choices={records.all(estate)}
        hint="不属于某个小区的不选"
        onChange={setEstateId}
      />
    </AskDialog>
  )
}

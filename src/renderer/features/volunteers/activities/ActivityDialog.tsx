import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { estate } from '../../../domain/records/estate'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { volunteerService } from '../../../domain/records/volunteer-service'
import { volunteerTeam } from '../../../domain/records/volunteer-team'
import { ok } from '../../../domain/result'
import { activityFields } from '../../../domain/volunteering/data/activity-fields'
import { editActivity, type ActivityChoices } from '../../../domain/volunteering/edit-activity'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for an activity; `onClose` is told which was saved. */
export function ActivityDialog({
  known,
  onClose,
}: {
  known: VolunteerActivity | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(activityFields, known))
  const [chosen, setChosen] = useState<ActivityChoices>({ teamId: known?.teamId, estateId: known?.estateId })
  const choose = (part: Partial<ActivityChoices>): void => {
    setChosen(before => ({ ...before, ...part }))
  }
  /** An activity mostly lasts one day, and is led and placed where its team is. */
  const change = (field: string, value: string): void => {
    enter(field, value)
    if (field === 'from' && (entered['to'] ?? '') === '') enter('to', value)
  }
  const chooseTeam = (teamId: string | undefined): void => {
    const team = teamId === undefined ? undefined : records.find(volunteerTeam, teamId)
    choose({ teamId, ...(team?.estateId !== undefined && { estateId: team.estateId }) })
    if (team?.leader !== undefined && (entered['manager'] ?? '') === '') enter('manager', team.leader)
  }
  const save = async (): Promise<void> => {
    const services = records.all(volunteerService)
    const decided = editActivity(entered, chosen, known, services, () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存活动'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '新建活动' : '修改活动'}
      okText="保存活动"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={activityFields} entered={entered} focusFirst onChange={change} />
      <ChoiceField
        label="队伍"
        value={chosen.teamId}
        choices={records.all(volunteerTeam)}
        hint="由哪支队伍组织"
        onChange={chooseTeam}
      />
      <ChoiceField
        label="小区"
        value={chosen.estateId}
        choices={records.all(estate)}
        hint="在哪个小区，不限小区不选"
        onChange={estateId => {
          choose({ estateId })
        }}
      />
    </AskDialog>
  )
}

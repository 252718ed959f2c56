import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { placeFields } from '../../../domain/party-places/data/place-fields'
import { editPlace } from '../../../domain/party-places/edit-place'
import { estate } from '../../../domain/records/estate'
import { partyPlace, type PartyPlace } from '../../../domain/records/party-place'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a place of party building; `onClose` is told which was saved. */
export function PlaceDialog({
  known,
  onClose,
}: {
  known: PartyPlace | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(placeFields, known))
  const [estateId, setEstate] = useState(known?.estateId)
  const save = async (): Promise<void> => {
    const decided = editPlace(entered, estateId, known, records.all(partyPlace), () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存阵地'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记阵地' : `修改${known.name}`}
      okText="保存阵地"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={placeFields} entered={entered} focusFirst onChange={enter} />
      <ChoiceField
        label="所在小区"
        value={estateId}
        choices={records.all(estate)}
        hint="不在小区里的可不选"
        onChange={setEstate}
      />
    </AskDialog>
  )
}

import { useMemo, useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { memberFields } from '../../../domain/party-building/data/party-fields'
import { editMember } from '../../../domain/party-building/edit-member'
import type { PartyMember } from '../../../domain/records/party-member'
import type { PartyOrganisation } from '../../../domain/records/party-organisation'
import { resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Those on the roster of this name, told apart by where they live and when they were born. */
function useNamesakes(name: string) {
  const { records } = useServices()
  return useMemo(
    () =>
      name === ''
        ? []
        : records
            .all(resident)
            .filter(one => one.name === name)
            .map(one => ({
              id: one.id,
              name: [one.name, one.birthDate, one.address].filter(Boolean).join('　'),
            })),
    [records, name],
  )
}

/** Asks for somebody's membership, and who on the roster it is. */
export function MemberDialog({
  organisation,
  known,
  onClose,
}: {
  organisation: PartyOrganisation
  known: PartyMember | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({ post: '党员', ...enteredOf(memberFields, known) }))
  const [residentId, setResident] = useState(known?.residentId)
  const namesakes = useNamesakes((entered['personName'] ?? '').trim())
  const linked = namesakes.some(({ id }) => id === residentId) ? residentId : undefined
  const save = async (): Promise<void> => {
    const decided = editMember(organisation, entered, linked, known, records, () => world.newId())
    if (await carryOut(decided, '已保存党员名单')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记党员' : `修改${known.personName}`}
      okText="保存党员"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={memberFields} entered={entered} focusFirst onChange={enter} />
      <ChoiceField
        label="名册里是谁"
        value={linked}
        choices={namesakes}
        hint={namesakes.length === 0 ? '名册里没有这个姓名，可不选' : '请选是哪一位，不在名册的可不选'}
        onChange={setResident}
      />
    </AskDialog>
  )
}

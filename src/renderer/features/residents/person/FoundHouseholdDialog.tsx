import { useState } from 'react'
import { foundHousehold } from '../../../domain/people/households'
import { house } from '../../../domain/records/house'
import { household } from '../../../domain/records/household'
import type { Resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'
import { useFound } from '../../../services/use-records'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'

/** 立户: a household with this person as its head. */
export function FoundHouseholdDialog({ person, onClose }: { person: Resident; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const estate = useFound(house, person.houseId)?.estate
  const [number, setNumber] = useState('')
  const save = async (): Promise<void> => {
    const decided = foundHousehold(person, number, estate, records.all(household), world.newId())
    if (await carryOut(decided, `已为${person.name}立户`)) onClose()
  }
  return (
    <AskDialog
      title={`立户：${person.name}为户主`}
      okText="立户"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="户号"
        required
        autoFocus
        value={number}
        onChange={setNumber}
        placeholder="户口簿上的户号；没有可以自编，例如 自编-001"
      />
    </AskDialog>
  )
}

import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { organisationFields } from '../../../domain/party-building/data/party-fields'
import { editOrganisation, type PartyCover } from '../../../domain/party-building/edit-organisation'
import { estate } from '../../../domain/records/estate'
import { partyOrganisation, type PartyOrganisation } from '../../../domain/records/party-organisation'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoicesField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a party organisation and where it is built; `onClose` is told which was saved. */
export function OrganisationDialog({
  known,
  onClose,
}: {
  known: PartyOrganisation | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({
    organisationType: '党支部',
    ...enteredOf(organisationFields, known),
  }))
  const [cover, setCover] = useState<PartyCover>({
    estateIds: known?.estateIds ?? [],
    enterpriseIds: known?.enterpriseIds ?? [],
  })
  const save = async (): Promise<void> => {
    const all = records.all(partyOrganisation)
    const decided = editOrganisation(entered, cover, known, all, () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存党组织'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记党组织' : `修改${known.name}`}
      okText="保存党组织"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={organisationFields} entered={entered} focusFirst onChange={enter} />
      <ChoicesField
        label="小区"
        values={cover.estateIds}
        choices={records.all(estate)}
        hint="建在哪些小区，可选几个"
        onChange={estateIds => {
          setCover(before => ({ ...before, estateIds }))
        }}
      />
      <ChoicesField
        label="物业企业"
        values={cover.enterpriseIds}
        choices={records.all(propertyEnterprise)}
        hint="建在哪些企业，联合党支部可选几家"
        onChange={enterpriseIds => {
          setCover(before => ({ ...before, enterpriseIds }))
        }}
      />
    </AskDialog>
  )
}

import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { unitFields } from '../../../domain/joint-building/data/joint-fields'
import { editUnit, type UnitLinks } from '../../../domain/joint-building/edit-joint'
import { jointUnit, type JointUnit } from '../../../domain/records/joint-unit'
import { memberUnit } from '../../../domain/records/member-unit'
import { partyOrganisation } from '../../../domain/records/party-organisation'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** Asks for a unit that builds together with the community; `onClose` is told which was saved. */
export function UnitDialog({
  known,
  onClose,
}: {
  known: JointUnit | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(unitFields, known))
  const [links, setLinks] = useState<UnitLinks>({
    memberUnitId: known?.memberUnitId,
    partyOrganisationId: known?.partyOrganisationId,
  })
  const members = records.all(memberUnit).filter(({ leftOn }) => leftOn === undefined)
  /** What is on record of a member unit need not be typed again. */
  const chooseMember = (memberUnitId: string | undefined): void => {
    setLinks(before => ({ ...before, memberUnitId }))
    const member = members.find(({ id }) => id === memberUnitId)
    if (member === undefined) return
    enter('name', member.name)
    enter('contact', member.liaison === '' ? member.representative : member.liaison)
    enter('contactPhone', member.liaison === '' ? member.phone : member.liaisonPhone)
  }
  const save = async (): Promise<void> => {
    const decided = editUnit(entered, links, known, records.all(jointUnit), () => world.newId())
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存共建单位'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记共建单位' : `修改${known.name}`}
      okText="保存共建单位"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <div className="entered-fields">
        <ChoiceField
          label="成员单位"
          value={links.memberUnitId}
          choices={members}
          hint="已是促进会成员的，选了不用重填"
          onChange={chooseMember}
        />
        <ChoiceField
          label="党组织"
          value={links.partyOrganisationId}
          choices={records.all(partyOrganisation)}
          hint="已登记的，可选"
          onChange={partyOrganisationId => {
            setLinks(before => ({ ...before, partyOrganisationId }))
          }}
        />
      </div>
      <EnteredFields fields={unitFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

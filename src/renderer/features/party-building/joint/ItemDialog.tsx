import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { itemFields, jointListWords } from '../../../domain/joint-building/data/joint-fields'
import { editItem } from '../../../domain/joint-building/edit-joint'
import { itemRows } from '../../../domain/joint-building/item-rows'
import type { JointItem, JointList } from '../../../domain/records/joint-item'
import { useServices } from '../../../services/services'
import { ok } from '../../../domain/result'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { EnteredFields } from '../../../ui/EnteredFields'

/** What a new line begins as: of which unit, on which list. */
export type NewItem = { readonly jointUnitId: string; readonly list: JointList }

/** Asks for a line of one of the three lists. */
export function ItemDialog({
  known,
  fresh,
  onClose,
}: {
  known: JointItem | undefined
  fresh: NewItem
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({
    recordedOn: world.today(),
    ...enteredOf(itemFields, known),
  }))
  const [links, setLinks] = useState({ needId: known?.needId, resourceId: known?.resourceId })
  const { item } = jointListWords[fresh.list]
  const others = (list: JointList) =>
    itemRows(records)
      .filter(({ one }) => one.list === list)
      .map(({ key, one, unit }) => ({ id: key, name: `${one.title}（${unit}）` }))
  const save = async (): Promise<void> => {
    const decided = editItem(entered, { ...fresh, ...links }, known, () => world.newId())
    if (await carryOut(decided.ok ? ok(decided.value.change) : decided, `已保存${item}`)) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? `登记${item}` : `修改${item}`}
      okText={`保存${item}`}
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={itemFields} entered={entered} focusFirst onChange={enter} />
      {fresh.list === 'project' && (
        <>
          <ChoiceField
            label="对接的需求"
            value={links.needId}
            choices={others('need')}
            hint="这个项目满足哪条需求，可不选"
            onChange={needId => {
              setLinks(before => ({ ...before, needId }))
            }}
          />
          <ChoiceField
            label="用到的资源"
            value={links.resourceId}
            choices={others('resource')}
            hint="用哪条资源，可不选"
            onChange={resourceId => {
              setLinks(before => ({ ...before, resourceId }))
            }}
          />
        </>
      )}
    </AskDialog>
  )
}

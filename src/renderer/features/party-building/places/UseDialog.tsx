import { Form } from 'antd'
import { useState } from 'react'
import { enteredOf } from '../../../domain/entering/field-to-enter'
import { fieldsOfUse } from '../../../domain/party-places/data/place-fields'
import { editUse, type UseTimes } from '../../../domain/party-places/edit-use'
import type { PartyPlace } from '../../../domain/records/party-place'
import { placeUse, type PlaceUse } from '../../../domain/records/place-use'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'
import { LocalTimeField } from '../../../ui/LocalTimeField'

/** Asks from when to when a place is used, for what and by whom. */
export function UseDialog({
  place,
  known,
  onClose,
}: {
  place: PartyPlace
  known: PlaceUse | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({ purpose: '会议', ...enteredOf(fieldsOfUse, known) }))
  const [times, setTimes] = useState<UseTimes>({ startsAt: known?.startsAt, endsAt: known?.endsAt })
  const time = (side: 'startsAt' | 'endsAt', label: string) => (
    <Form.Item label={label} required>
      <LocalTimeField
        label={label}
        value={times[side]}
        onChange={moment => {
          setTimes(before => ({ ...before, [side]: moment }))
        }}
      />
    </Form.Item>
  )
  const save = async (): Promise<void> => {
    const all = records.all(placeUse)
    const decided = editUse(place, entered, times, known, all, () => world.newId())
    if (await carryOut(decided, '已保存使用登记')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? `预订${place.name}` : '修改使用登记'}
      okText="保存使用登记"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={fieldsOfUse} entered={entered} focusFirst onChange={enter} />
      <div className="entered-fields">
        {time('startsAt', '开始')}
        {time('endsAt', '结束')}
      </div>
    </AskDialog>
  )
}

import { Button, Flex } from 'antd'
import { useState } from 'react'
import { cancelUse, noteUsed } from '../../../domain/party-places/edit-use'
import type { PartyPlace } from '../../../domain/records/party-place'
import { placeUse, type PlaceUse } from '../../../domain/records/place-use'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useDialog } from '../../../services/use-dialog'
import { useNow } from '../../../services/use-now'
import { AskDialog } from '../../../ui/AskDialog'
import { DayNoteDialog } from '../../../ui/DayNoteDialog'
import { TextField } from '../../../ui/TextField'
import { RemoveButton } from '../parts/RemoveButton'

type Of = { readonly place: PartyPlace; readonly one: PlaceUse }

function PersonsDialog({ place, one, onClose }: Of & { onClose: () => void }) {
  const now = useNow()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState(one.persons === undefined ? '' : String(one.persons))
  const save = async (): Promise<void> => {
    if (await carryOut(noteUsed(place, one, typed, now()), '已登记到场人数')) onClose()
  }
  return (
    <AskDialog
      title={`到场人数：${one.title}`}
      okText="保存人数"
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField label="到场人数" required autoFocus value={typed} onChange={setTyped} />
    </AskDialog>
  )
}

function CancelDialog({ place, one, onClose }: Of & { onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const save = async (on: string, reason: string): Promise<void> => {
    if (await carryOut(cancelUse(place, one, { on, reason }), '已取消这次使用')) onClose()
  }
  return (
    <DayNoteDialog
      title="取消使用"
      today={world.today()}
      noteLabel="取消的原因"
      noteNeeded
      refusal={refusal}
      onSave={(on, reason) => void save(on, reason)}
      onClose={onClose}
    />
  )
}

/** What can be done with a booking: counted, changed, called off, taken away. */
export function UseActs({ place, one, onEdit }: Of & { onEdit: () => void }) {
  const { asked, ask, close } = useDialog<'persons' | 'cancel'>()
  const open = one.cancelledOn === undefined
  const button = (label: string, act: () => void) => (
    <Button size="small" aria-label={`${label}：${one.title}`} onClick={act}>
      {label}
    </Button>
  )
  return (
    <Flex gap={8}>
      {open &&
        button('人数', () => {
          ask('persons')
        })}
      {open && button('修改', onEdit)}
      {open &&
        one.persons === undefined &&
        button('取消', () => {
          ask('cancel')
        })}
      <RemoveButton
        kind={placeUse}
        cause="party-place-edited"
        one={{ id: one.id, called: one.title }}
        size="small"
      />
      {asked === 'persons' && <PersonsDialog place={place} one={one} onClose={close} />}
      {asked === 'cancel' && <CancelDialog place={place} one={one} onClose={close} />}
    </Flex>
  )
}

import { useState } from 'react'
import { AskDialog } from '../../ui/AskDialog'
import { PeoplePicker } from './PeoplePicker'

/** Asks whom to put into a form besides those who go in already. */
export function AddPeopleDialog({
  onAdd,
  onClose,
}: {
  onAdd: (people: readonly string[]) => void
  onClose: () => void
}) {
  const [picked, setPicked] = useState<readonly string[]>([])
  return (
    <AskDialog
      title="加人"
      okText={picked.length === 0 ? '加人' : `加 ${picked.length} 人`}
      refusal={undefined}
      onOk={() => {
        onAdd(picked)
      }}
      onClose={onClose}
    >
      <PeoplePicker label="加哪些人" picked={picked} onPick={setPicked} />
    </AskDialog>
  )
}

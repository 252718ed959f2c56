import { useState } from 'react'
import { AskDialog } from '../../ui/AskDialog'
import { PeoplePicker } from './PeoplePicker'

/** Asks whom to put into a form besides those who go in already. */
export function AddPeopleDialog({
  form,
  there,
  onAdd,
  onClose,
}: {
  /** What the form is called. */
  form: string
  /** Who goes in already, by id. */
  there: ReadonlySet<string>
  onAdd: (people: readonly string[]) => void
  onClose: () => void
}) {
  const [picked, setPicked] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<string>()
  return (
    <AskDialog
      title={`给“${form}”加人`}
      okText={picked.length === 0 ? '加人' : `加 ${picked.length} 人`}
      refusal={refusal}
      onOk={() => {
        if (picked.length === 0) setRefusal('还没有选人。请输入姓名查找，再点选。')
        else onAdd(picked)
      }}
      onClose={onClose}
    >
      <PeoplePicker
        label="加哪些人"
        autoFocus
        there={there}
        picked={picked}
        onPick={people => {
          setPicked(people)
          setRefusal(undefined)
        }}
      />
    </AskDialog>
  )
}

import { Button } from 'antd'
import { useState } from 'react'
import { enteredOf } from '../../domain/entering/field-to-enter'
import { houseFactFields } from '../../domain/people/data/house-facts'
import { editHouse } from '../../domain/people/edit-house'
import type { House } from '../../domain/records/house'
import { useDecision } from '../../services/use-decision'
import { useEntered } from '../../services/use-entered'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { EnteredFields } from '../../ui/EnteredFields'
import { TitledCard } from '../../ui/TitledCard'

function FactsDialog({ home, onClose }: { home: House; onClose: () => void }) {
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => enteredOf(houseFactFields, home))
  const save = async (): Promise<void> => {
    if (await carryOut(editHouse(home, entered), '已保存面积和用途')) onClose()
  }
  return (
    <AskDialog
      title="面积和用途"
      okText="保存面积和用途"
      width={720}
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <EnteredFields fields={houseFactFields} entered={entered} focusFirst onChange={enter} />
    </AskDialog>
  )
}

/** 面积和用途: by the area owners vote. */
export function HouseFactsCard({ home }: { home: House }) {
  const may = useRights().includes('write')
  const [editing, setEditing] = useState(false)
  return (
    <TitledCard
      title="面积和用途"
      flex="1 1 260px"
      extra={
        may && (
          <Button
            size="small"
            onClick={() => {
              setEditing(true)
            }}
          >
            登记面积
          </Button>
        )
      }
    >
      <div>{`专有部分面积　${home.area === undefined ? '未登记（业主表决按它计算）' : `${home.area} ㎡`}`}</div>
      <div>{`套内面积　${home.innerArea === undefined ? '未登记' : `${home.innerArea} ㎡`}`}</div>
      <div>{`用途　${home.usage ?? '未登记'}`}</div>
      {editing && (
        <FactsDialog
          home={home}
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </TitledCard>
  )
}

import { useState } from 'react'
import { renumberHousehold } from '../../domain/people/households'
import { house } from '../../domain/records/house'
import { household, type Household } from '../../domain/records/household'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** 更正户号: the number, and the estate in which it counts. Everybody of the household moves along. */
export function RenumberDialog({ home, onClose }: { home: Household; onClose: () => void }) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [number, setNumber] = useState(home.number)
  const [estate, setEstate] = useState(home.estate ?? '')
  const estates = [...new Set(records.all(house).flatMap(one => one.estate ?? []))]
  const save = async (): Promise<void> => {
    const decided = renumberHousehold(home, number, estate, records.all(household))
    if (await carryOut(decided, `已更正户号，原为 ${home.number}`)) onClose()
  }
  return (
    <AskDialog
      title={`更正户号 ${home.number}`}
      okText="保存户号"
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField label="户号" required autoFocus value={number} onChange={setNumber} />
      <TextField
        label="小区"
        value={estate}
        choices={estates}
        placeholder="户号按小区编；不分小区就不填"
        onChange={setEstate}
      />
    </AskDialog>
  )
}

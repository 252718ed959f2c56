import { useState } from 'react'
import { explainGap, type Gap } from '../../../domain/paper/number-gaps'
import type { SeriesYear } from '../../../domain/paper/series-now'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'

const usual = ['恢复备份后登记簿里缺', '找回资料时丢失', '手写开具，没有登记']

/** 说明缺号: why no paper of the register has these numbers. */
export function ExplainGapDialog({ gap, onClose }: { gap: Gap & SeriesYear; onClose: () => void }) {
  const { world } = useServices()
  const { name } = useMe()
  const { refusal, carryOut } = useDecision()
  const [reason, setReason] = useState('')
  const { series, year, from, to } = gap
  const numbers = from === to ? `${from} 号` : `${from}—${to} 号`
  const save = async (): Promise<void> => {
    const explained = explainGap({
      id: world.newId(),
      ...{ series, year, from, to, reason },
      ...{ on: world.today(), by: name },
    })
    if (await carryOut(explained, `已说明 ${series} ${numbers}`)) onClose()
  }
  return (
    <AskDialog
      title={`说明缺号：${series} ${numbers}`}
      okText="保存原因"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField label="原因" required autoFocus value={reason} choices={usual} onChange={setReason} />
    </AskDialog>
  )
}

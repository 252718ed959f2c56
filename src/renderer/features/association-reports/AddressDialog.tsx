import { useState } from 'react'
import type { Change } from '../../domain/journal/entry'
import { ok } from '../../domain/result'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** Asks whom a report goes to. */
export function AddressDialog({
  value,
  decide,
  onClose,
}: {
  value: string
  decide: (sentTo: string) => Change
  onClose: () => void
}) {
  const { refusal, carryOut } = useDecision()
  const [sentTo, setSentTo] = useState(value)
  const save = async (): Promise<void> => {
    if (await carryOut(ok(decide(sentTo)), '已保存报送单位')) onClose()
  }
  return (
    <AskDialog
      title="报送单位"
      okText="保存报送单位"
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="报送"
        autoFocus
        value={sentTo}
        placeholder="例如：水泉街道办事处；不填则不写抬头"
        onChange={setSentTo}
      />
    </AskDialog>
  )
}

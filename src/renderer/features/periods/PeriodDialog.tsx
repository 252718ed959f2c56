import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { setPeriod, type PeriodNow } from '../../domain/periods/period-on'
import { periodRule } from '../../domain/records/period-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** Asks how long a period is from which day on, and on what ground. */
export function PeriodDialog({ period, onClose }: { period: PeriodNow; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [since, setSince] = useState(world.today())
  const [length, setLength] = useState<number | null>(period.length)
  const [basis, setBasis] = useState(period.basis)
  const save = async (): Promise<void> => {
    const rules = records.all(periodRule)
    const decided = setPeriod(period, { since, length, basis }, rules, () => world.newId())
    if (await carryOut(decided, '已修改期限')) onClose()
  }
  return (
    <AskDialog
      title={period.label}
      okText="保存期限"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="期限" required>
        <InputNumber
          aria-label="期限"
          autoFocus
          min={1}
          precision={0}
          suffix={period.unit}
          style={{ width: 140 }}
          value={length}
          onChange={setLength}
        />
      </Form.Item>
      <Form.Item label="自何日起" required>
        <IsoDateField
          label="自何日起"
          value={since}
          onChange={(day = since) => {
            setSince(day)
          }}
        />
      </Form.Item>
      <TextField label="依据" required rows={2} value={basis} onChange={setBasis} />
    </AskDialog>
  )
}

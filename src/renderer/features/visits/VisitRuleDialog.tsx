import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { setVisitRule } from '../../domain/people/set-visit-rule'
import type { TagVisits } from '../../domain/people/visits'
import { suggestedTags } from '../../domain/people/data/tags'
import { visitRule } from '../../domain/records/visit-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** Asks how often people of a tag are called on, and on what ground. */
export function VisitRuleDialog({ rule, onClose }: { rule: TagVisits | undefined; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [tag, setTag] = useState(rule?.tag ?? '')
  const [everyDays, setEveryDays] = useState<number | null>(rule?.everyDays ?? null)
  const [basis, setBasis] = useState(rule?.own === true ? rule.basis : '')
  const save = async (): Promise<void> => {
    const decided = setVisitRule({ tag, everyDays, basis }, records.all(visitRule), world)
    if (await carryOut(decided, `已修改${tag}的走访周期`)) onClose()
  }
  return (
    <AskDialog
      title={rule === undefined ? '给一个标签定走访周期' : `${rule.tag}的走访周期`}
      okText="保存周期"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {rule === undefined && (
        <TextField
          label="标签"
          required
          value={tag}
          choices={suggestedTags.map(({ name }) => name)}
          onChange={setTag}
        />
      )}
      <Form.Item label="间隔天数" extra="空着表示不安排走访">
        <InputNumber
          aria-label="间隔天数"
          min={1}
          max={3660}
          precision={0}
          value={everyDays}
          onChange={setEveryDays}
        />
      </Form.Item>
      <TextField
        label="依据"
        value={basis}
        placeholder="例如：街道 2026 年走访工作通知"
        onChange={setBasis}
      />
    </AskDialog>
  )
}

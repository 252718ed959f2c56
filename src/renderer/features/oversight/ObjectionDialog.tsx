import { Form } from 'antd'
import { useState } from 'react'
import { objectionDue, raiseObjection } from '../../domain/assessing/objections'
import type { Assessment } from '../../domain/records/assessment'
import { periodRule } from '../../domain/records/period-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** Asks what an enterprise has against a published result. */
export function ObjectionDialog({ one, onClose }: { one: Assessment; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const rules = records.all(periodRule)
  const due = objectionDue(one, rules) ?? ''
  const [typed, setTyped] = useState({ receivedOn: today, from: '', text: '', lateReason: '' })
  const set = (changed: Partial<typeof typed>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const context = { rules, today, newId: () => world.newId() }
    if (await carryOut(raiseObjection(one, typed, context), '已登记异议')) onClose()
  }
  return (
    <AskDialog
      title="登记异议"
      okText="登记异议"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="提出日期" required extra={`提出异议到 ${due} 为止`}>
        <IsoDateField
          label="提出日期"
          value={typed.receivedOn}
          onChange={(receivedOn = today) => {
            set({ receivedOn })
          }}
        />
      </Form.Item>
      <TextField
        label="提出人"
        value={typed.from}
        onChange={from => {
          set({ from })
        }}
      />
      <TextField
        label="异议内容"
        required
        autoFocus
        rows={3}
        placeholder="对哪一项有异议，理由是什么"
        value={typed.text}
        onChange={text => {
          set({ text })
        }}
      />
      {typed.receivedOn > due && (
        <TextField
          label="逾期受理的理由"
          required
          value={typed.lateReason}
          onChange={lateReason => {
            set({ lateReason })
          }}
        />
      )}
    </AskDialog>
  )
}

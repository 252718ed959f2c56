import { Form } from 'antd'
import { useState } from 'react'
import type { Supervision, SupervisionStep } from '../../domain/records/supervision'
import { stepFacts } from '../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { givesNewDay, takeStep } from '../../domain/supervision/take-step'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useMe } from '../../services/use-me'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { FeedbackField } from './FeedbackField'

/** Steps in which residents may have said what they think of what was done. */
const heard: readonly SupervisionStep['step'][] = ['verified', 'sent-back']

/** Asks for what happened to an order: on which day, by whom, in words, and with an extension until when. */
export function StepDialog({
  order,
  step,
  onClose,
}: {
  order: Supervision
  step: SupervisionStep['step']
  onClose: () => void
}) {
  const { world } = useServices()
  const me = useMe().name
  const { refusal, carryOut } = useDecision()
  const [taken, setTaken] = useState<SupervisionStep>({ step, on: world.today(), by: me, note: '' })
  const { label, noteLabel } = stepFacts(order, step)
  const dayLabel = step === 'extended' ? '延至' : '再次整改期限'
  const save = async (): Promise<void> => {
    if (await carryOut(takeStep(order, taken, world.today()), `已登记：${label}`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title={`${label}　${supervisionNumber(order)}`}
      okText={`保存${label}`}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="日期" required>
        <IsoDateField
          label="日期"
          value={taken.on}
          onChange={(on = world.today()) => {
            setTaken({ ...taken, on })
          }}
        />
      </Form.Item>
      {givesNewDay(order, step) && (
        <Form.Item label={dayLabel} required extra={order.dueOn === undefined ? '' : `原定 ${order.dueOn}`}>
          <IsoDateField
            label={dayLabel}
            value={taken.due}
            onChange={due => {
              if (due !== undefined) setTaken({ ...taken, due })
            }}
          />
        </Form.Item>
      )}
      <TextField
        label={noteLabel ?? '说明'}
        required={noteLabel !== undefined}
        autoFocus
        rows={3}
        value={taken.note}
        onChange={note => {
          setTaken({ ...taken, note })
        }}
      />
      {heard.includes(step) && (
        <FeedbackField
          value={taken.feedback}
          onChange={feedback => {
            setTaken({ ...taken, feedback })
          }}
        />
      )}
      <TextField
        label="登记人"
        value={taken.by}
        onChange={by => {
          setTaken({ ...taken, by })
        }}
      />
    </AskDialog>
  )
}

import { Form } from 'antd'
import { useState } from 'react'
import type { Supervision } from '../../domain/records/supervision'
import { orderWords } from '../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { closeSupervision, type Closing } from '../../domain/supervision/take-step'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { FeedbackField } from './FeedbackField'

/** The last words on an order that was reported, as the result; who verified it, where somebody did. */
const closingOf = ({ steps }: Supervision, today: string): Closing => {
  const of = (step: string) => steps.filter(one => one.step === step).at(-1)
  const verified = of('verified')
  return {
    result: of('reported')?.note ?? '',
    verifier: verified?.by ?? '',
    closedOn: today,
    ...(verified?.feedback !== undefined && { feedback: verified.feedback }),
  }
}

/** 销号: what came of it, who verified it, what residents say. */
export function CloseDialog({ order, onClose }: { order: Supervision; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [closing, setClosing] = useState(() => closingOf(order, world.today()))
  const { close } = orderWords(order.oversight)
  const save = async (): Promise<void> => {
    const decided = closeSupervision(order, closing, world.today())
    if (await carryOut(decided, `${supervisionNumber(order)} 已${close}`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title={`${close}　${supervisionNumber(order)}`}
      okText={`核查无误，${close}`}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="办理结果"
        required
        rows={3}
        value={closing.result}
        onChange={result => {
          setClosing({ ...closing, result })
        }}
      />
      <TextField
        label="核查人"
        required
        autoFocus
        value={closing.verifier}
        onChange={verifier => {
          setClosing({ ...closing, verifier })
        }}
      />
      <FeedbackField
        value={closing.feedback}
        onChange={feedback => {
          setClosing({ ...closing, feedback })
        }}
      />
      <Form.Item label={`${close}日期`} required>
        <IsoDateField
          label={`${close}日期`}
          value={closing.closedOn}
          onChange={(closedOn = world.today()) => {
            setClosing({ ...closing, closedOn })
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}

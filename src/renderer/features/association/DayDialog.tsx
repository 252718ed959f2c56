import { Form } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Change } from '../../domain/journal/entry'
import type { Result } from '../../domain/result'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'

/** Asks on which day something happened, today unless the clerk says otherwise. */
export function DayDialog({
  title,
  okText,
  label,
  sentence,
  decide,
  onClose,
  children,
}: {
  title: string
  okText: string
  label: string
  /** What is said once it is written. */
  sentence: string
  decide: (on: string | undefined, today: string) => Result<Change>
  onClose: () => void
  children?: ReactNode
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState<string | undefined>(world.today())
  const save = async (): Promise<void> => {
    if (await carryOut(decide(on, world.today()), sentence)) onClose()
  }
  return (
    <AskDialog title={title} okText={okText} refusal={refusal} onOk={() => void save()} onClose={onClose}>
      {children}
      <Form.Item label={label} required>
        <IsoDateField label={label} value={on} onChange={setOn} />
      </Form.Item>
    </AskDialog>
  )
}

import { Form } from 'antd'
import { useState, type ReactNode } from 'react'
import { AskDialog } from './AskDialog'
import { IsoDateField } from './IsoDateField'
import { TextField } from './TextField'

/** Asks on which day something was done and what is to be noted of it. */
export function DayNoteDialog({
  title,
  today,
  noteLabel,
  noteNeeded = false,
  refusal,
  onSave,
  onClose,
  children,
}: {
  title: string
  today: string
  noteLabel: string
  noteNeeded?: boolean
  refusal: string | undefined
  onSave: (on: string, note: string) => void
  onClose: () => void
  children?: ReactNode
}) {
  const [on, setOn] = useState<string | undefined>(today)
  const [note, setNote] = useState('')
  return (
    <AskDialog
      title={title}
      okText={title}
      refusal={refusal}
      onOk={() => {
        onSave(on ?? '', note)
      }}
      onClose={onClose}
    >
      <Form.Item label="日期" required>
        <IsoDateField label="日期" value={on} onChange={setOn} />
      </Form.Item>
      <TextField label={noteLabel} required={noteNeeded} autoFocus rows={2} value={note} onChange={setNote} />
      {children}
    </AskDialog>
  )
}

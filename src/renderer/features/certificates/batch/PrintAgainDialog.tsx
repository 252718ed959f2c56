import { Form, Radio } from 'antd'
import { useState } from 'react'
import type { PrintedBefore } from '../../../domain/paper/print-together'
import { refusalWords } from '../../../domain/words/problem-words'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'

const reasons = ['打印不清', '纸张损坏', '原件遗失']

/** Some of the papers were printed before: whether they came out decides whether they are marked as reprints. */
export function PrintAgainDialog({
  count,
  onPrint,
  onClose,
}: {
  count: number
  onPrint: (before: PrintedBefore) => void
  onClose: () => void
}) {
  const [kind, setKind] = useState<'not-out' | 'reprint'>('not-out')
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const print = (): void => {
    if (kind === 'reprint' && reason.trim() === '') {
      setRefusal(refusalWords({ code: 'reprint-reason-missing' }))
      return
    }
    onClose()
    onPrint(kind === 'reprint' ? { kind, reason } : { kind })
  }
  return (
    <AskDialog
      title={`其中 ${count} 份已经送过打印`}
      okText="打印"
      refusal={refusal}
      onOk={print}
      onClose={onClose}
    >
      <Form.Item label="这几份">
        <Radio.Group
          aria-label="这几份"
          value={kind}
          style={{ display: 'flex', flexDirection: 'column', gap: 4 }}
          options={[
            { value: 'not-out', label: '没有印出来（卡纸、缺纸、取消了），接着印，不算重印' },
            { value: 'reprint', label: '印出来了，再印一次：右上角印“重印”，登记簿留下原因' },
          ]}
          onChange={event => {
            setKind(event.target.value === 'reprint' ? 'reprint' : 'not-out')
          }}
        />
      </Form.Item>
      {kind === 'reprint' && (
        <TextField
          label="重印原因"
          required
          autoFocus
          value={reason}
          choices={reasons}
          onChange={setReason}
        />
      )}
    </AskDialog>
  )
}

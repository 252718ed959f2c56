import { Form, Modal } from 'antd'
import type { ReactNode } from 'react'
import { RefusalAlert } from './RefusalAlert'
import { useShortcut } from './use-shortcut'

/** A small question before something is written: fields, why it was refused, and a button that says what it does. */
export function AskDialog({
  title,
  okText,
  refusal,
  onOk,
  onClose,
  width = 560,
  children,
}: {
  title: string
  okText: string
  refusal: string | undefined
  onOk: () => void
  onClose: () => void
  width?: number
  children: ReactNode
}) {
  useShortcut('Ctrl+S', onOk)
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      width={width}
      mask={{ closable: false }}
      onOk={onOk}
      onCancel={onClose}
    >
      <Form component="div" labelCol={{ flex: '96px' }} className="ask-dialog">
        {children}
      </Form>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </Modal>
  )
}

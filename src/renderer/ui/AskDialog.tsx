import { Form, Modal } from 'antd'
import type { KeyboardEvent, ReactNode } from 'react'
import { RefusalAlert } from './RefusalAlert'
import { useShortcut } from './use-shortcut'

/** Enter in a line of text, and not one that chooses a word, takes a date or is still being composed. */
const endsLine = ({ key, target, nativeEvent }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  !nativeEvent.isComposing &&
  target instanceof HTMLInputElement &&
  target.matches('input:not([type="checkbox"], [type="radio"], [role="combobox"], .ant-picker input)')

/** A small question before something is written: fields, why it was refused, and a button that says what it does. */
export function AskDialog({
  title,
  okText,
  refusal,
  onOk,
  onClose,
  width = 560,
  byEnter = false,
  children,
}: {
  title: string
  okText: string
  refusal: string | undefined
  onOk: () => void
  onClose: () => void
  width?: number
  /** Enter in a line of text answers, too: for dialogs of a line or two. */
  byEnter?: boolean
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
      style={{ top: 40 }}
      mask={{ closable: false }}
      onOk={onOk}
      onCancel={onClose}
    >
      <Form
        component="div"
        labelCol={{ flex: '104px' }}
        labelWrap
        className="ask-dialog"
        onKeyDown={event => {
          if (byEnter && endsLine(event)) onOk()
        }}
      >
        {children}
      </Form>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </Modal>
  )
}

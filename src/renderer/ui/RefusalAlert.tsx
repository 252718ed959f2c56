import { Alert } from 'antd'
import type { ReactNode } from 'react'

/** What could not be done and what to do now, where it happened. */
export function RefusalAlert({
  sentence,
  action,
  onClose,
}: {
  sentence: string
  action?: ReactNode
  onClose?: () => void
}) {
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={sentence}
      action={action}
      closable={onClose === undefined ? false : { onClose, 'aria-label': '关闭提示' }}
      style={{ marginBottom: 12 }}
    />
  )
}

import { Empty, Typography } from 'antd'
import type { ReactNode } from 'react'

/** An empty place: what belongs here, and the first step towards it. */
export function EmptyState({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      style={{ padding: '32px 0' }}
      description={
        <>
          <Typography.Text strong>{title}</Typography.Text>
          {hint !== undefined && <div>{hint}</div>}
        </>
      }
    >
      {action}
    </Empty>
  )
}

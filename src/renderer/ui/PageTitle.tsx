import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

/** The row every screen begins with: where one is, and on the right what can be done here, one of them primary. */
export function PageTitle({
  title,
  note,
  actions,
  onBack,
}: {
  title: string
  note?: ReactNode
  actions?: ReactNode
  onBack?: () => void
}) {
  return (
    <Flex
      align="center"
      justify="space-between"
      gap={16}
      wrap
      style={{ flex: '0 0 auto', minHeight: 48, padding: '6px 0' }}
    >
      <Flex align="center" gap={8} style={{ minWidth: 0 }}>
        {onBack && <Button type="text" icon={<ArrowLeftOutlined />} aria-label="返回" onClick={onBack} />}
        <Typography.Title level={1} ellipsis={{ tooltip: title }} style={{ fontSize: 18, margin: 0 }}>
          {title}
        </Typography.Title>
        {note}
      </Flex>
      <Flex align="center" gap={8} wrap>
        {actions}
      </Flex>
    </Flex>
  )
}

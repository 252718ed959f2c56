import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

/** The row a screen of the copies begins with, below the title of the settings. */
export function BackupTitle({
  title,
  note,
  actions,
  onBack,
}: {
  title: string
  note?: string
  actions?: ReactNode
  onBack?: () => void
}) {
  return (
    <Flex align="center" justify="space-between" gap={16} wrap style={{ flex: 'none', paddingBottom: 8 }}>
      <Flex align="center" gap={8}>
        {onBack && <Button type="text" icon={<ArrowLeftOutlined />} aria-label="返回备份" onClick={onBack} />}
        <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
          {title}
        </Typography.Title>
        {note !== undefined && <Typography.Text type="secondary">{note}</Typography.Text>}
      </Flex>
      <Flex align="center" gap={8}>
        {actions}
      </Flex>
    </Flex>
  )
}

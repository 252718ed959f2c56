import { Button, Card, Descriptions, Typography } from 'antd'
import type { ReactNode } from 'react'

/** A group of facts on the page of a record: what is known of each, and the way to change them. */
export function FactCard({
  title,
  facts,
  columns = 3,
  onEdit,
  extra,
}: {
  title: string
  facts: readonly { readonly key: string; readonly label: string; readonly words: ReactNode }[]
  columns?: number
  onEdit?: (() => void) | undefined
  extra?: ReactNode
}) {
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
          {title}
        </Typography.Title>
      }
      extra={
        onEdit && (
          <Button size="small" aria-label={`修改${title}`} onClick={onEdit}>
            修改
          </Button>
        )
      }
    >
      <Descriptions
        size="small"
        column={columns}
        items={facts.map(({ key, label, words }) => ({
          key,
          label,
          children: words ?? <Typography.Text type="secondary">未填</Typography.Text>,
        }))}
      />
      {extra}
    </Card>
  )
}

import { Button, Descriptions, Typography } from 'antd'
import type { ReactNode } from 'react'
import { TitledCard } from './TitledCard'

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
    <TitledCard
      title={title}
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
        styles={{ content: { whiteSpace: 'pre-line' } }}
        items={facts.map(({ key, label, words }) => ({
          key,
          label,
          children: words ?? <Typography.Text type="secondary">未填</Typography.Text>,
        }))}
      />
      {extra}
    </TitledCard>
  )
}

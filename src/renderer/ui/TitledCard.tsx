import { Card, Typography } from 'antd'
import type { ReactNode } from 'react'

/** A part of the page of a record under a heading, with what can be done in it on the right. */
export const TitledCard = ({
  title,
  extra,
  flex,
  children,
}: {
  title: string
  extra?: ReactNode
  /** How it shares a row with other cards, as CSS says it. */
  flex?: string
  children: ReactNode
}) => (
  <Card
    size="small"
    title={
      <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
        {title}
      </Typography.Title>
    }
    extra={extra}
    {...(flex !== undefined && { style: { flex } })}
  >
    {children}
  </Card>
)

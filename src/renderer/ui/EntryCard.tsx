import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import './entry-card.css'

/** The whole window before and while nobody works: whose desk it is, and one card in the middle. */
export function EntryCard({
  above,
  title,
  width = 460,
  children,
}: {
  /** What stands over the card, e.g. the office's name. */
  above?: ReactNode
  title: string
  /** Pixels. */
  width?: number
  children: ReactNode
}) {
  return (
    <main className="entry">
      <Flex vertical gap={16} style={{ width, maxWidth: '100%' }}>
        <Typography.Text type="secondary" className="entry-above">
          {above ?? '文源工作台'}
        </Typography.Text>
        <section className="entry-card" aria-label={title}>
          <Typography.Title level={1}>{title}</Typography.Title>
          {children}
        </section>
      </Flex>
    </main>
  )
}

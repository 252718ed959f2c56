import { Tag } from 'antd'
import type { TopicDue } from '../../domain/topics/deadlines'

const words = { red: '已超时', yellow: '快到时限', green: '时限内' } as const
const colours = { red: 'error', yellow: 'warning', green: 'default' } as const

/** By when a topic is due, and how near that is, in words beside the colour. */
export function DueTag({ due }: { due: TopicDue | undefined }) {
  if (due === undefined) return null
  return <Tag color={colours[due.light]}>{`${words[due.light]} ${due.by.slice(5).replace('T', ' ')}`}</Tag>
}

import { Tag } from 'antd'
import type { CaseLight } from '../../domain/green-channel/case-clock'

const words = { red: '已超时', yellow: '快到时限', green: '时限内' } as const
const colours = { red: 'error', yellow: 'warning', green: 'default' } as const

/** By when a case is to be answered, and how near that is, in words beside the colour. */
export const CaseLightTag = ({ light: { by, light } }: { light: CaseLight }) => (
  <Tag color={colours[light]}>{`${words[light]}：${by.slice(5).replace('T', ' ')} 前反馈`}</Tag>
)

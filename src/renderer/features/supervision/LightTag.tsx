import { Tag } from 'antd'
import type { BurningLight } from '../../domain/supervision/light'

const lightWords = { red: '红灯', yellow: '黄灯', green: '绿灯' } as const
const tagColours = { red: 'error', yellow: 'warning', green: 'success' } as const

/** The light of an order with its name and why it burns. */
export function LightTag({ light }: { light: BurningLight | undefined }) {
  if (light === undefined) return null
  return <Tag color={tagColours[light.colour]}>{`${lightWords[light.colour]} ${light.words}`}</Tag>
}

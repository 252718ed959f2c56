import { CheckOutlined } from '@ant-design/icons'
import { Flex, Tag } from 'antd'
import type { ElectionStage } from '../../../domain/voting/election-stages'

/** How far the election has come, as a line: what is recorded is ticked. */
export function ElectionStages({ stages }: { stages: readonly ElectionStage[] }) {
  return (
    <Flex gap={4} wrap role="list" aria-label="选举进程">
      {stages.map(({ name, done }) => (
        <Tag
          key={name}
          role="listitem"
          color={done ? 'success' : 'default'}
          {...(done && { icon: <CheckOutlined /> })}
          aria-label={`${name}${done ? '：已完成' : '：未完成'}`}
        >
          {name}
        </Tag>
      ))}
    </Flex>
  )
}

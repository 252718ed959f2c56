import { Button, Flex } from 'antd'
import { isAhead, isClosed, isHeld } from '../../../domain/meeting/meeting-state'
import type { Meeting } from '../../../domain/records/meeting'

/** 会前、会中、会后: where the meeting stands on its page, and the way to each part. */
export function PartLinks({ meeting }: { meeting: Meeting }) {
  const parts = [
    { name: '会前', now: isAhead(meeting) },
    { name: '会中', now: isHeld(meeting) && !isClosed(meeting) },
    { name: '会后', now: isClosed(meeting) },
  ]
  return (
    <Flex gap={4} component="nav" aria-label="会议的各部分">
      {parts.map(({ name, now }) => (
        <Button
          key={name}
          size="small"
          type={now ? 'primary' : 'default'}
          ghost={now}
          {...(now && { 'aria-current': 'step' as const })}
          onClick={() => {
            document.getElementById(`meeting-part-${name}`)?.scrollIntoView({ block: 'start' })
          }}
        >
          {name}
        </Button>
      ))}
    </Flex>
  )
}

import { Flex, Typography } from 'antd'
import { useState } from 'react'
import type { Topic } from '../../domain/records/topic'
import type { TopicTurn } from '../../domain/topics/data/topic-turns'
import { awaitsMeeting, isShownBefore, nextTurns, topicState } from '../../domain/topics/topic-state'
import { useRights } from '../../services/use-rights'
import { TurnButtons } from '../../ui/TurnButtons'
import { StepDialog } from './StepDialog'

/** What the clerk should know before the next step. */
function hintFor(topic: Topic): string | undefined {
  if (topicState(topic) === 'with-owners')
    return '依法由业主表决，请在“业主表决”里办理；表决以后在这里登记结果。'
  if (!awaitsMeeting(topic)) return undefined
  return isShownBefore(topic)
    ? '可以上会：在会议的议程里点“从议题中选取”；会议纪要印发后，结果自动回到这里。'
    : '深入议的议题要先公示再上会。先点“拟会前公示”登记公示，再在这里记下。'
}

/** The steps a topic can take now. */
export function NextSteps({ topic }: { topic: Topic }) {
  const may = useRights().includes('write')
  const [asked, setAsked] = useState<TopicTurn>()
  const turns = nextTurns(topic)
  const hint = hintFor(topic)
  return (
    <Flex vertical gap={8}>
      {hint !== undefined && <Typography.Text type="secondary">{hint}</Typography.Text>}
      {turns.length === 0 && <Typography.Text type="secondary">已经办完。</Typography.Text>}
      {may && (
        <Flex gap={8} wrap>
          <TurnButtons turns={turns} onAsk={setAsked} />
        </Flex>
      )}
      {asked !== undefined && (
        <StepDialog
          key={asked.step}
          topic={topic}
          turn={asked}
          onClose={() => {
            setAsked(undefined)
          }}
        />
      )}
    </Flex>
  )
}

import { Timeline, Typography } from 'antd'
import { Link } from 'react-router'
import type { Topic, TopicStep } from '../../domain/records/topic'
import { topicStates, topicTurns } from '../../domain/topics/data/topic-turns'

const stateAfter = ({ step }: TopicStep): string => {
  const turn = topicTurns.find(one => one.step === step)
  return turn === undefined ? '' : topicStates[turn.to]
}

const figureWords = ({ figures }: TopicStep): string =>
  figures === undefined ? '' : `应到 ${figures.entitled}，实到 ${figures.present}，赞成 ${figures.approve}`

/** What was done with a topic, one step after the other. */
export function StepsTaken({ topic }: { topic: Topic }) {
  const items = [
    { key: 'received', content: `${topic.receivedAt.replace('T', ' ')}　收到` },
    ...topic.steps.map((step, index) => ({
      key: index,
      content: (
        <>
          {`${step.at.replace('T', ' ')}　${stateAfter(step)}　${figureWords(step)}`}
          {step.meeting !== undefined && <Link to={`/meetings/${step.meeting}`}>　看会议</Link>}
          {step.note !== '' && (
            <Typography.Paragraph type="secondary" style={{ margin: 0 }}>
              {step.note}
            </Typography.Paragraph>
          )}
        </>
      ),
    })),
  ]
  return <Timeline items={items} style={{ paddingTop: 8 }} />
}

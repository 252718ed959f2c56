import { Timeline, Typography } from 'antd'
import { Link } from 'react-router'
import type { Topic, TopicStep } from '../../domain/records/topic'
import { topicTurns } from '../../domain/topics/data/topic-turns'

/** What was done, in the words of its button: 登记回访 is told as 回访. */
const doneWords = ({ step }: TopicStep): string =>
  topicTurns.find(one => one.step === step)?.label.replace(/^登记/, '') ?? ''

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
          {`${step.at.replace('T', ' ')}　${doneWords(step)}　${figureWords(step)}`}
          {step.meeting !== undefined && <Link to={`/meetings/${step.meeting}`}>　看会议</Link>}
          {step.noticeWaiver !== undefined && (
            <Typography.Paragraph style={{ margin: 0 }}>
              {`没有按公示要求办理的原因：${step.noticeWaiver}`}
            </Typography.Paragraph>
          )}
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

import { CheckOutlined, CloseOutlined, MinusOutlined } from '@ant-design/icons'
import { Flex, Tag, Typography } from 'antd'
import type { Election } from '../../../domain/voting/election'
import { electionResult, type Step } from '../../../domain/voting/election-result'
import { resultWords } from './result-words'

function StepMark({ holds }: { holds: Step['holds'] }) {
  if (holds === null) return <MinusOutlined aria-label="待定" />
  return holds ? (
    <CheckOutlined style={{ color: '#2b6f2e' }} aria-label="符合" />
  ) : (
    <CloseOutlined style={{ color: '#c0271f' }} aria-label="不符合" />
  )
}

/** The result in words, each comparison on a line of its own with the rule it follows. */
export function ElectionResultView({ election }: { election: Election }) {
  const result = electionResult(election)
  return (
    <Flex vertical gap={4} role="status" aria-label="选举结果">
      <Flex gap={8} align="center">
        <Typography.Text strong>选举结果</Typography.Text>
        <Tag color={result.complete ? 'success' : 'warning'}>{resultWords(result)}</Tag>
        <Typography.Text type="secondary">{`选举规则${election.rule.basis}`}</Typography.Text>
      </Flex>
      {result.steps.map(step => (
        <Flex key={step.words} gap={8} align="baseline">
          <StepMark holds={step.holds} />
          <span className="figures">{step.words}</span>
        </Flex>
      ))}
    </Flex>
  )
}

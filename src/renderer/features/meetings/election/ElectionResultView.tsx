import { Flex, Tag, Typography } from 'antd'
import type { Election } from '../../../domain/voting/election'
import { electionResult } from '../../../domain/voting/election-result'
import { VoteSteps } from '../../../ui/VoteSteps'
import { resultWords } from './result-words'

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
      <VoteSteps steps={result.steps} />
    </Flex>
  )
}

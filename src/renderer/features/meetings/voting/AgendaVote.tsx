import { Button, Flex, Tag, Typography } from 'antd'
import { useState } from 'react'
import type { AgendaItem, Meeting } from '../../../domain/records/meeting'
import { meetingVoteResult, voteOutcomeWords } from '../../../domain/voting/meeting-vote-result'
import { formWords } from '../../../domain/voting/rule-words'
import { useRights } from '../../../services/use-rights'
import { VoteSteps } from '../../../ui/VoteSteps'
import { AgendaVoteDialog } from './AgendaVoteDialog'

/**
 * The vote on one item of the agenda: what it came to, with each comparison, and the button that records it. It saves by itself, so it
 * stands where the agenda is shown, not where it is edited.
 */
export function AgendaVote({
  meeting,
  item,
  closed,
  ruleIds,
}: {
  meeting: Meeting
  item: AgendaItem
  closed: boolean
  /** Rules of this kind of meeting, offered first. */
  ruleIds: readonly string[]
}) {
  const [asked, setAsked] = useState(false)
  const may = useRights().includes('write') && !closed
  const { vote } = item
  const result = vote && meetingVoteResult(vote)
  return (
    <Flex vertical gap={4} align="flex-start">
      {vote && result && (
        <Flex vertical gap={2} role="group" aria-label={`${item.title}的表决`}>
          <Flex gap={8} align="center" wrap>
            <Tag color={result.passed ? 'success' : 'warning'}>{voteOutcomeWords(result)}</Tag>
            <span className="figures">
              {`${formWords[vote.form]}：赞成 ${shown(vote.approve)}，反对 ${shown(vote.against)}，弃权 ${shown(vote.abstain)}`}
            </span>
          </Flex>
          <VoteSteps steps={result.steps} />
          <Typography.Text type="secondary">{`依据：${vote.rule.basis}`}</Typography.Text>
        </Flex>
      )}
      {may && (
        <Button
          size="small"
          aria-label={`${vote === undefined ? '登记表决' : '修改表决'}：${item.title}`}
          onClick={() => {
            setAsked(true)
          }}
        >
          {vote === undefined ? '登记表决' : '修改表决'}
        </Button>
      )}
      {asked && (
        <AgendaVoteDialog
          meeting={meeting}
          item={item}
          ruleIds={ruleIds}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </Flex>
  )
}

const shown = (votes: number | null): string => (votes === null ? '—' : String(votes))

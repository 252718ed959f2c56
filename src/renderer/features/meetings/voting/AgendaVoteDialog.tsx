import { Flex, Radio } from 'antd'
import { useState } from 'react'
import type { AgendaItem, Meeting } from '../../../domain/records/meeting'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { checkMeetingVote } from '../../../domain/voting/check-meeting-vote'
import { voteForms, type MeetingVote } from '../../../domain/voting/meeting-vote'
import { meetingVoteResult } from '../../../domain/voting/meeting-vote-result'
import { rulesFor } from '../../../domain/voting/offered-rules'
import { formWords } from '../../../domain/voting/rule-words'
import { inForm, newMeetingVote, withVote } from '../../../domain/voting/take-vote'
import { refusalWords } from '../../../domain/words/problem-words'
import { useAll } from '../../../services/use-records'
import { AskDialog } from '../../../ui/AskDialog'
import { VoteSteps } from '../../../ui/VoteSteps'
import { useSaveMeeting } from '../use-save-meeting'
import { RuleChoice } from './RuleChoice'
import { VoteFiguresEdit } from './VoteFiguresEdit'

/** Records the vote on an item: rule, form and figures, checked while they are typed, with the result in words. */
export function AgendaVoteDialog({
  meeting,
  item,
  ruleIds,
  onClose,
}: {
  meeting: Meeting
  item: AgendaItem
  ruleIds: readonly string[]
  onClose: () => void
}) {
  const saveMeeting = useSaveMeeting()
  const { rules, toEnter } = rulesFor(useAll(voteRuleVersion), meeting.startsAt.slice(0, 10), {
    decides: 'matters',
  })
  // A meeting counts heads; what goes by floor area too is decided by ballots, in 业主表决.
  const offered = { rules: rules.filter(({ area }) => area === undefined), toEnter }
  const [vote, setVote] = useState<MeetingVote | undefined>(
    () => item.vote ?? newMeetingVote(meeting, offered.rules, ruleIds),
  )
  const [refusal, setRefusal] = useState<string>()
  const save = async (): Promise<void> => {
    if (vote === undefined) return
    const wrong = checkMeetingVote(vote).find(({ severity }) => severity === 'impossible')
    setRefusal(wrong && refusalWords(wrong))
    if (wrong !== undefined) return
    if (await saveMeeting(withVote(meeting, item.id, vote), `已登记“${item.title}”的表决`)) onClose()
  }
  return (
    <AskDialog
      title={`表决：${item.title}`}
      okText="保存表决"
      width={720}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {vote && (
        <Flex vertical gap={12}>
          <RuleChoice
            rule={vote.rule}
            offered={offered}
            preferred={ruleIds}
            onChange={rule => {
              setVote({ ...vote, rule })
            }}
          />
          <Flex gap={8} align="center">
            <span>方式</span>
            <Radio.Group
              aria-label="表决方式"
              value={vote.form}
              options={voteForms.map(form => ({ value: form, label: formWords[form] }))}
              onChange={({ target }) => {
                const form = voteForms.find(one => one === target.value)
                if (form !== undefined) setVote(inForm(vote, form))
              }}
            />
          </Flex>
          <VoteFiguresEdit vote={vote} onChange={setVote} />
          <div role="status" aria-label="表决结果">
            <VoteSteps steps={meetingVoteResult(vote).steps} />
          </div>
        </Flex>
      )}
    </AskDialog>
  )
}

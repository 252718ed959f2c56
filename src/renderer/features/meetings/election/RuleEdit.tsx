import { Flex, Input, Select } from 'antd'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { rulesFor } from '../../../domain/voting/offered-rules'
import { shareWords } from '../../../domain/voting/rule-words'
import type { Share } from '../../../domain/voting/vote-rule'
import { useAll } from '../../../services/use-records'
import { RuleChoice } from '../voting/RuleChoice'
import { attendanceChoices, passChoices } from './data/share-choices'
import type { ElectionPart } from './election-part'

type Choices = typeof passChoices

/** The choice equal to a share; a share that is none of the usual ones is offered under its own words. */
function withOwn(choices: Choices, share: Share): { chosen: string; choices: Choices } {
  const usual = choices.find(choice => JSON.stringify(choice.share) === JSON.stringify(share))
  if (usual !== undefined) return { chosen: usual.id, choices }
  return { chosen: 'own', choices: [...choices, { id: 'own', label: shareWords(share), share }] }
}

/** 选举规则: which one; of a body's own rules also how many must come, how many votes elect, and where that stands. */
export function RuleEdit({
  election,
  change,
  day,
  ruleIds,
}: ElectionPart & {
  day: string
  /** Rules of the kind of meeting, offered first. */
  ruleIds: readonly string[]
}) {
  const { rule } = election
  const offered = rulesFor(useAll(voteRuleVersion), day, { decides: 'elections' })
  const select = (label: string, key: 'attendance' | 'pass', usual: Choices) => {
    const share = rule[key]
    if (share === undefined) return <span>不作要求</span>
    const { chosen, choices } = withOwn(usual, share)
    return (
      <Select
        aria-label={label}
        style={{ width: 190 }}
        value={chosen}
        options={choices.map(({ id, label: words }) => ({ value: id, label: words }))}
        onChange={id => {
          const picked = choices.find(choice => choice.id === id)?.share
          if (picked !== undefined) change({ ...election, rule: { ...rule, [key]: picked } })
        }}
      />
    )
  }
  return (
    <Flex vertical gap={8}>
      <RuleChoice
        rule={rule}
        offered={offered}
        preferred={[rule.id, ...ruleIds]}
        onChange={chosen => {
          change({ ...election, rule: chosen })
        }}
      />
      {rule.own === true && (
        <Flex gap={8} align="center" wrap>
          <span>到会须</span>
          {select('到会人数要求', 'attendance', attendanceChoices)}
          <span>当选须</span>
          {select('当选票数要求', 'pass', passChoices)}
          <span>依据</span>
          <Input
            aria-label="选举规则的依据"
            style={{ flex: '1 1 200px' }}
            value={rule.basis}
            onChange={event => {
              change({ ...election, rule: { ...rule, basis: event.target.value } })
            }}
          />
        </Flex>
      )}
    </Flex>
  )
}

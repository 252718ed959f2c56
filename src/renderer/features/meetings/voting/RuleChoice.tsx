import { Flex, Select, Typography } from 'antd'
import type { RuleToEnter } from '../../../domain/voting/data/vote-rules'
import type { OfferedRules } from '../../../domain/voting/offered-rules'
import { attendanceWords, shareWords } from '../../../domain/voting/rule-words'
import type { VoteRule } from '../../../domain/voting/vote-rule'

/** A rule that holds but cannot be chosen, since its figures have yet to be entered. */
const unregistered = ({ id, name }: RuleToEnter) => ({
  value: id,
  label: `${name}：还没有登记`,
  title: '请先在“设置 → 表决规则”填写',
  disabled: true,
})

/** By which rule it is decided, with what it asks for and where that stands. A rule kept by the vote stays on offer. */
export function RuleChoice({
  rule,
  offered: { rules, toEnter },
  preferred,
  onChange,
}: {
  rule: VoteRule
  offered: OfferedRules
  /** Rules to be offered first: those of the kind of meeting. */
  preferred: readonly string[]
  onChange: (rule: VoteRule) => void
}) {
  const all = rules.some(({ id }) => id === rule.id) ? rules : [rule, ...rules]
  const first = all.filter(({ id }) => preferred.includes(id))
  const ordered = [...first, ...all.filter(one => !first.includes(one))]
  const awaited = toEnter.filter(({ id }) => preferred.includes(id))
  return (
    <Flex vertical gap={4}>
      <Flex gap={8} align="center" wrap>
        <span>规则</span>
        <Select
          aria-label="表决规则"
          style={{ width: 300 }}
          value={rule.id}
          options={[
            ...ordered.map(({ id, name }) => ({ value: id, label: name })),
            ...toEnter.map(unregistered),
          ]}
          onChange={id => {
            const chosen = all.find(one => one.id === id)
            if (chosen !== undefined) onChange(chosen)
          }}
        />
        <Typography.Text type="secondary">
          {`到会${attendanceWords(rule)}；赞成${shareWords(rule.pass)}`}
        </Typography.Text>
      </Flex>
      <Typography.Text type="secondary">{`依据：${rule.basis}`}</Typography.Text>
      {awaited.map(({ id, name, source }) => (
        <Typography.Text key={id} type="warning">
          {`“${name}”还没有登记：请按${source}在“设置 → 表决规则”填写人数要求和依据。`}
        </Typography.Text>
      ))}
    </Flex>
  )
}

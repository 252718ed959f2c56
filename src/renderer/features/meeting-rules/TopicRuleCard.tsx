import { Button, Flex, Form, InputNumber } from 'antd'
import { useState } from 'react'
import { TOPIC_RULE_ID, topicRule, type TopicRule } from '../../domain/records/topic-rule'
import { suggestedTopicRule } from '../../domain/topics/deadlines'
import { setTopicRule } from '../../domain/topics/set-rules'
import { useDecision } from '../../services/use-decision'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const figures = [
  { field: 'immediateHours', label: '即时议（小时）', extra: '自收到起，到答复回访为止' },
  { field: 'thoroughWorkingDays', label: '深入议（工作日）', extra: '自收到的次日起，到启动为止' },
  { field: 'warnDays', label: '提前提醒（天）', extra: '快到时限时标黄，超时标红' },
] as const

/** Within what time topics are dealt with, and when the lights turn. */
export function TopicRuleCard() {
  const rule = useFound(topicRule, TOPIC_RULE_ID) ?? suggestedTopicRule
  const may = useRights().includes('write')
  const [asked, setAsked] = useState(false)
  const { immediateHours, thoroughWorkingDays, warnDays, basis } = rule
  return (
    <Flex justify="space-between" gap={16} align="flex-start">
      <div>
        {`即时议 ${immediateHours} 小时内答复、回访；深入议 ${thoroughWorkingDays} 个工作日内启动；提前 ${warnDays} 天提醒。`}
        <div className="small-print">{basis}</div>
      </div>
      {may && (
        <Button
          size="small"
          onClick={() => {
            setAsked(true)
          }}
        >
          修改议题时限
        </Button>
      )}
      {asked && (
        <TopicRuleDialog
          rule={rule}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </Flex>
  )
}

function TopicRuleDialog({ rule, onClose }: { rule: TopicRule; onClose: () => void }) {
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState({
    ...rule,
    basis: rule.basis === suggestedTopicRule.basis ? '' : rule.basis,
  })
  const save = async (): Promise<void> => {
    if (await carryOut(setTopicRule(typed), '已修改议题时限')) onClose()
  }
  return (
    <AskDialog
      title="议题时限"
      okText="保存时限"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {figures.map(({ field, label, extra }) => (
        <Form.Item key={field} label={label} extra={extra}>
          <InputNumber
            aria-label={label}
            min={field === 'warnDays' ? 0 : 1}
            max={field === 'warnDays' ? 60 : 365}
            precision={0}
            value={typed[field]}
            onChange={value => {
              if (value !== null) setTyped(before => ({ ...before, [field]: value }))
            }}
          />
        </Form.Item>
      ))}
      <TextField
        label="依据"
        required
        value={typed.basis}
        placeholder="例如：本社区协商议事制度第五条"
        onChange={basis => {
          setTyped(before => ({ ...before, basis }))
        }}
      />
    </AskDialog>
  )
}

import { Typography } from 'antd'
import { useState } from 'react'
import { listNames, listRuleOn, setListRule, type ListRuleRequest } from '../../domain/assessing/list-rules'
import { listRule, type HonourList, type ListRule } from '../../domain/records/list-rule'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'
import { ListChoice } from './ListChoice'
import { SinceField } from './SinceField'

const typedOf = (list: HonourList, rule: ListRule | undefined, since: string): ListRuleRequest => ({
  list,
  since,
  criteria: rule?.criteria.map(({ text }) => text).join('\n') ?? '',
  months: rule?.months === undefined ? '' : String(rule.months),
  basis: rule?.basis ?? '',
})

/** 上榜标准: who enters a list from a day on, and for how long. */
export function ListRuleDialog({ onClose }: { onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const today = world.today()
  const rules = records.all(listRule)
  const begin = (list: HonourList): ListRuleRequest => typedOf(list, listRuleOn(list, rules, today), today)
  const [typed, setTyped] = useState(() => begin('red'))
  const set = (changed: Partial<ListRuleRequest>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const decided = setListRule(typed, rules, () => world.newId())
    if (await carryOut(decided, `已保存${listNames[typed.list]}的上榜标准`)) onClose()
  }
  return (
    <AskDialog
      title="上榜标准"
      okText="保存标准"
      width={640}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Typography.Paragraph type="secondary">
        标准由本单位定，写明依据；从填的那天起按新的算，已经上榜的不变。
      </Typography.Paragraph>
      <ListChoice
        value={typed.list}
        onChange={list => {
          setTyped(begin(list))
        }}
      />
      <SinceField
        value={typed.since}
        today={today}
        onChange={since => {
          set({ since })
        }}
      />
      <TextField
        label="标准"
        required
        autoFocus
        rows={3}
        placeholder={'每行一条，例如：前 3 名\n等级 AAA\n一票否决\n其他情况照实写，由本单位认定'}
        value={typed.criteria}
        onChange={criteria => {
          set({ criteria })
        }}
      />
      <TextField
        label="保留几个月"
        placeholder="不填为一直保留到移出"
        value={typed.months}
        onChange={months => {
          set({ months })
        }}
      />
      <TextField
        label="依据"
        required
        rows={2}
        placeholder="按什么文件"
        value={typed.basis}
        onChange={basis => {
          set({ basis })
        }}
      />
    </AskDialog>
  )
}

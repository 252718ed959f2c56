import { Button, Flex, Select, Typography } from 'antd'
import { useMemo } from 'react'
import type { AnyPlan } from '../../domain/roster/plan'
import type { Choices, Policy } from '../../domain/roster/row-decision'
import { thousands } from '../../ui/thousands'
import { useCurrentImport } from './RosterImportProvider'

const knownOptions: { value: Policy['known']; label: string }[] = [
  { value: 'update', label: '更新' },
  { value: 'fill', label: '只补空白' },
  { value: 'skip', label: '跳过' },
  { value: 'create', label: '另作新增（证号相同的跳过）' },
]
const newcomerOptions: { value: Policy['newcomers']; label: string }[] = [
  { value: 'create', label: '新增' },
  { value: 'skip', label: '跳过' },
]

type Open = { readonly repairs: number; readonly numberless: number }

/** How many rows with damaged numbers still wait for the clerk. */
function openDamages({ rows }: AnyPlan, choices: Choices): Open {
  const open = rows.filter(({ row, damage }) => damage !== undefined && !choices.rows.has(row))
  const repairs = open.filter(({ damage }) => damage?.repair !== undefined).length
  return { repairs, numberless: open.length - repairs }
}

/** What the import does with all rows the clerk does not decide on one by one, and what can be decided for many at once. */
export function PolicyBar({
  plan,
  choices,
  onPolicy,
  onRepairAll,
  onTakeAll,
}: {
  plan: AnyPlan
  choices: Choices
  onPolicy: (policy: Policy) => void
  onRepairAll: () => void
  onTakeAll: () => void
}) {
  const { policies, words } = useCurrentImport().kind
  const { policy } = choices
  const { repairs, numberless } = useMemo(() => openDamages(plan, choices), [plan, choices])
  return (
    <Flex align="center" gap={8} wrap style={{ marginBottom: 8 }}>
      <Typography.Text id="known-policy">{words.known}</Typography.Text>
      <Select
        size="small"
        aria-labelledby="known-policy"
        value={policy.known}
        options={knownOptions.filter(({ value }) => policies.includes(value))}
        popupMatchSelectWidth={false}
        style={{ minWidth: 120 }}
        onChange={known => {
          onPolicy({ ...policy, known })
        }}
      />
      <Typography.Text id="newcomer-policy">{words.newcomers}</Typography.Text>
      <Select
        size="small"
        aria-labelledby="newcomer-policy"
        value={policy.newcomers}
        options={newcomerOptions}
        style={{ minWidth: 88 }}
        onChange={newcomers => {
          onPolicy({ ...policy, newcomers })
        }}
      />
      {repairs > 0 && (
        <Button size="small" onClick={onRepairAll}>
          {`按册上的号码修复全部 ${thousands(repairs)} 行`}
        </Button>
      )}
      {numberless > 0 && (
        <Button size="small" onClick={onTakeAll}>
          {`证号缺末位的 ${thousands(numberless)} 行不带号码收入`}
        </Button>
      )}
    </Flex>
  )
}

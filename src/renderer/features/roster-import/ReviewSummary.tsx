import { Flex, Menu, Typography } from 'antd'
import { useMemo } from 'react'
import type { AnyPlan } from '../../domain/roster/plan'
import type { Choices } from '../../domain/roster/row-decision'
import { thousands } from '../../ui/thousands'
import { countShown, type Shown } from './review-rows'
import { rowResults } from './row-words'

type Line = {
  readonly key: Shown
  readonly label: string
  /** Left out while there is none. */ readonly rare?: boolean
}

const lines: readonly Line[] = [
  { key: 'all', label: '全部' },
  ...rowResults.map(({ result, label }) => ({ key: result, label, rare: result === 'skipped' })),
  { key: 'problems', label: '有问题的行' },
  { key: 'repairable', label: '证号可修复', rare: true },
  { key: 'numberless', label: '证号缺末位', rare: true },
  { key: 'kept', label: '已核对不改', rare: true },
]

/** The left side of the review: how many rows of each kind, each a filter of the grid. */
export function ReviewSummary({
  plan,
  choices,
  shown,
  onShow,
}: {
  plan: AnyPlan
  choices: Choices
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const counts = useMemo(() => countShown(plan, choices), [plan, choices])
  const countOf = (key: Shown): number => counts.get(key) ?? 0
  return (
    <nav aria-label="按结果筛选" style={{ flex: '0 0 168px', overflowY: 'auto' }}>
      <Menu
        className="review-filters"
        selectedKeys={[shown]}
        onClick={({ key }) => {
          onShow(lines.find(line => line.key === key)?.key ?? 'all')
        }}
        items={lines
          .filter(({ key, rare }) => rare !== true || countOf(key) > 0)
          .map(({ key, label }) => ({
            key,
            label: (
              <Flex justify="space-between" align="center" style={{ height: '100%' }}>
                <span>{label}</span>
                <Typography.Text strong={countOf(key) > 0} className="figures">
                  {thousands(countOf(key))}
                </Typography.Text>
              </Flex>
            ),
          }))}
      />
    </nav>
  )
}

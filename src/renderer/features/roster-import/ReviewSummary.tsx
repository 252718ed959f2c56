import { Flex, Menu, Typography } from 'antd'
import type { RosterPlan } from '../../domain/roster/plan'
import { thousands } from '../../ui/thousands'
import type { Shown } from './review-rows'
import { rowStates } from './row-words'

/** The left side of the review: how many rows of each kind, each a filter of the grid. */
export function ReviewSummary({
  plan,
  shown,
  onShow,
}: {
  plan: RosterPlan
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const withProblems = plan.rows.filter(row => row.problems.length > 0).length
  const lines: readonly { key: Shown; label: string; count: number }[] = [
    { key: 'all', label: '全部', count: plan.counts.rows },
    ...rowStates.map(({ state, label }) => ({ key: state, label, count: plan.counts[state] })),
    { key: 'problems', label: '有问题的行', count: withProblems },
  ]
  return (
    <nav aria-label="按结果筛选" style={{ flex: '0 0 168px' }}>
      <Menu
        selectedKeys={[shown]}
        onClick={({ key }) => {
          onShow(lines.find(line => line.key === key)?.key ?? 'all')
        }}
        items={lines.map(({ key, label, count }) => ({
          key,
          label: (
            <Flex justify="space-between" align="center" style={{ height: '100%' }}>
              <span>{label}</span>
              <Typography.Text strong={count > 0} className="figures">
                {thousands(count)}
              </Typography.Text>
            </Flex>
          ),
        }))}
      />
    </nav>
  )
}

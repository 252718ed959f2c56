import { Typography } from 'antd'
import type { Acceptance, Acceptances } from '../../domain/roster/apply-plan'
import { factLabel } from '../../domain/roster/field-of-heading'
import { maskedFact } from '../../domain/roster/masked-fact'
import type { CellProblem, RosterPlan } from '../../domain/roster/plan'
import { cellWords } from '../../domain/words/problem-words'
import { DoubtChoice } from './DoubtChoice'
import { MendCell } from './MendCell'
import type { Mend } from './mended-sheet'
import type { ReviewRow } from './review-rows'
import { stateLabel } from './row-words'

const headingOf = (plan: RosterPlan, problem: CellProblem): string =>
  plan.columns.find(column => column.letter === problem.column)?.heading ?? problem.column

/** Under the grid: what the active row would do and what is wrong with it, in words. */
export function RowDetail({
  plan,
  row,
  accepted,
  onChoose,
  onMend,
}: {
  plan: RosterPlan
  row: ReviewRow | undefined
  accepted: Acceptances
  onChoose: (choice: Acceptance | undefined) => void
  onMend: (mend: Mend) => void
}) {
  if (row === undefined) {
    return (
      <div className="row-detail">点一行，或按上下键，这里说明这一行会怎样写入。Ctrl+↓ 到下一处问题。</div>
    )
  }
  const { planned } = row
  return (
    <div key={row.key} className="row-detail">
      <div role="status">
        <Typography.Text strong>
          {`第 ${String(planned.row)} 行　${planned.facts.name || '（没有姓名）'}　${stateLabel(planned.state)}`}
        </Typography.Text>
        <ul>
          {planned.changes.map(({ field, before, after }) => (
            <li key={field}>
              {`${factLabel(field)}：${maskedFact(field, before) || '（空）'} → ${maskedFact(field, after)}`}
            </li>
          ))}
          {planned.problems.map((problem, nth) => (
            <li key={`${problem.column}${problem.code}`}>
              {`“${headingOf(plan, problem)}”（${problem.column}${String(planned.row)}）：${cellWords(problem)}`}
              <MendCell plan={plan} row={planned} problem={problem} byKey={nth === 0} onMend={onMend} />
            </li>
          ))}
        </ul>
      </div>
      {planned.state === 'doubtful' && (
        <DoubtChoice planned={planned} accepted={accepted} onChoose={onChoose} />
      )}
    </div>
  )
}

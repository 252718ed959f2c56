import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons'
import type { Column, PlannedRow, Severity } from '../../domain/roster/plan'
import { maskedFact } from '../../domain/roster/masked-fact'

const marks: Readonly<
  Record<Severity, { icon: typeof CloseCircleFilled; label: string; className: string }>
> = {
  reject: { icon: CloseCircleFilled, label: '有误', className: 'cell-reject' },
  doubt: { icon: ExclamationCircleFilled, label: '待定', className: 'cell-doubt' },
  warn: { icon: InfoCircleFilled, label: '提示', className: 'cell-warn' },
}

/** A cell of the grid: as the file has it, what it would change, or what is wrong with it. `at`: the place of its column in the plan. */
export function ReviewCell({ row, column, at }: { row: PlannedRow; column: Column; at: number }) {
  const text = row.source[at] ?? ''
  const problem = row.problems.find(one => one.column === column.letter)
  if (problem !== undefined) {
    const { icon: Icon, label, className } = marks[problem.severity]
    return (
      <span className={className}>
        <Icon aria-label={label} /> {text}
      </span>
    )
  }
  const change = row.changes.find(one => one.field === column.field)
  if (change === undefined) return column.field === null ? text : maskedFact(column.field, text)
  return (
    <span className="cell-changed" title={`${change.before} → ${change.after}`}>
      {change.before !== '' && <del>{maskedFact(change.field, change.before)}</del>}
      <ins>{`→ ${maskedFact(change.field, change.after)}`}</ins>
    </span>
  )
}

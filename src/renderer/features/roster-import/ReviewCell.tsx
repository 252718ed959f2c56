import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled, LockOutlined } from '@ant-design/icons'
import type { AnyRow, Column, FieldChange, Severity } from '../../domain/roster/plan'
import { writtenIn } from '../../domain/roster/value-aliases'
import { useCurrentKind } from './RosterImportProvider'

const marks: Readonly<
  Record<Severity, { icon: typeof CloseCircleFilled; label: string; className: string }>
> = {
  reject: { icon: CloseCircleFilled, label: '有误', className: 'cell-reject' },
  doubt: { icon: ExclamationCircleFilled, label: '待定', className: 'cell-doubt' },
  warn: { icon: InfoCircleFilled, label: '提示', className: 'cell-warn' },
}

function ChangedCell({ change: { field, before, after } }: { change: FieldChange<string> }) {
  const kind = useCurrentKind()
  const [from, to] = [kind.shown(field, before), kind.shown(field, after) || '清空']
  return (
    <span className="cell-changed" title={`${from} → ${to}`}>
      {before !== '' && <del>{from}</del>}
      <ins>{`→ ${to}`}</ins>
    </span>
  )
}

/** A cell of the grid: as the file has it, what it would change, or what is wrong with it. `at`: the place of its column in the plan. */
export function ReviewCell({ row, column, at }: { row: AnyRow; column: Column<string>; at: number }) {
  const kind = useCurrentKind()
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
  const own = (one: FieldChange<string>): boolean => one.field === column.field
  const change = row.changes.find(own)
  if (change !== undefined) return <ChangedCell change={change} />
  const shown = column.field === null ? text : kind.shown(column.field, writtenIn(text))
  if (row.kept?.some(own) !== true) return shown
  return (
    <span title="已人工核对，册上内容不改">
      <LockOutlined aria-label="已人工核对，不改" /> {shown}
    </span>
  )
}

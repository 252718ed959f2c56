import { Button, Input } from 'antd'
import { useState } from 'react'
import type { CellProblem, PlannedRow, RosterPlan } from '../../domain/roster/plan'
import { useShortcut } from '../../ui/use-shortcut'
import type { Mend } from './mended-sheet'

/** 补录: writes the cell anew for this import; the file itself is left as it is. F2 begins, Enter ends. */
export function MendCell({
  plan,
  row,
  problem,
  byKey,
  onMend,
}: {
  plan: RosterPlan
  row: PlannedRow
  problem: CellProblem
  /** Whether F2 begins here; it does at the first problem of a row. */
  byKey: boolean
  onMend: (mend: Mend) => void
}) {
  const at = plan.columns.findIndex(column => column.letter === problem.column)
  const column = plan.columns[at]
  const [text, setText] = useState<string>()
  const begin = (): void => {
    setText(row.source[at] ?? '')
  }
  useShortcut('F2', () => {
    if (byKey) begin()
  })
  if (column === undefined) return null
  if (text === undefined) {
    return (
      <Button type="link" size="small" onClick={begin}>
        {byKey ? '补录（F2）' : '补录'}
      </Button>
    )
  }
  const mend = (): void => {
    setText(undefined)
    onMend({ row: row.row, column: column.index, text: text.trim() })
  }
  return (
    <Input.Search
      size="small"
      autoFocus
      aria-label={`第 ${String(row.row)} 行“${column.heading}”补录为`}
      enterButton="补录"
      value={text}
      style={{ width: 280, marginInlineStart: 8 }}
      onChange={event => {
        setText(event.target.value)
      }}
      onSearch={mend}
    />
  )
}

import { Collapse } from 'antd'
import type { ChosenSheet } from '../../domain/roster/choose-sheet'
import type { Column } from '../../domain/roster/plan'
import { unreadColumns } from '../../domain/roster/unread-columns'
import type { Alias } from '../../domain/roster/value-aliases'
import { ColumnsTable } from './ColumnsTable'

function summaryOf({ sheet, heading: { headerRow, columns } }: ChosenSheet): string {
  const idle = unreadColumns(columns).length
  return `工作表“${sheet.name}”，第 ${String(headerRow)} 行是表头，认出 ${String(columns.length - idle)} 列，不导入 ${String(idle)} 列`
}

/** Which row was taken for the heading and what each column was recognised as; a column can be matched anew. */
export function ColumnsPanel({
  chosen,
  aliases,
  onMatch,
}: {
  chosen: ChosenSheet
  aliases: readonly Alias[]
  onMatch: (columns: readonly Column[]) => void
}) {
  return (
    <Collapse
      size="small"
      style={{ marginBottom: 8 }}
      items={[
        {
          key: 'columns',
          label: summaryOf(chosen),
          children: <ColumnsTable chosen={chosen} aliases={aliases} onMatch={onMatch} />,
        },
      ]}
    />
  )
}

import { Collapse } from 'antd'
import type { ChosenSheet } from '../../domain/roster/choose-sheet'
import type { RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { Column } from '../../domain/roster/plan'
import { personColumn } from '../../domain/roster/person-column'
import type { Alias } from '../../domain/roster/value-aliases'
import { ColumnsTable } from './ColumnsTable'
import { useCurrentImport } from './RosterImportProvider'

function summaryOf(
  { sheet, heading: { headerRow, columns } }: ChosenSheet<string>,
  { readAs }: RosterKind,
): string {
  const own = personColumn(columns)
  const isIdle = (column: Column<string>): boolean =>
    column.field === null && column !== own && readAs(column) === undefined
  const idle = columns.filter(isIdle).length
  return `工作表“${sheet.name}”，第 ${String(headerRow)} 行是表头，认出 ${String(columns.length - idle)} 列，不导入 ${String(idle)} 列`
}

/** Which row was taken for the heading and what each column was recognised as; a column can be matched anew. */
export function ColumnsPanel({
  chosen,
  aliases,
  onMatch,
}: {
  chosen: ChosenSheet<string>
  aliases: readonly Alias[]
  onMatch: (columns: readonly Column<string>[]) => void
}) {
  const { kind } = useCurrentImport()
  return (
    <Collapse
      size="small"
      style={{ marginBottom: 8 }}
      items={[
        {
          key: 'columns',
          label: summaryOf(chosen, kind),
          children: <ColumnsTable chosen={chosen} aliases={aliases} onMatch={onMatch} />,
        },
      ]}
    />
  )
}

import { Collapse, Select, Table, type TableProps } from 'antd'
import { factFields, type FactField } from '../../domain/roster/facts'
import { factLabel } from '../../domain/roster/field-of-heading'
import type { Column, RosterPlan } from '../../domain/roster/plan'

const NOT_KEPT = ''
const choices: readonly { value: string; label: string }[] = [
  { value: NOT_KEPT, label: '不导入' },
  ...factFields.map(field => ({ value: field, label: factLabel(field) })),
]

/** The columns once `letter` holds `field`; a column that held it before is let go, for two cannot tell the same fact. */
function matchedAnew(columns: readonly Column[], letter: string, field: FactField | null): readonly Column[] {
  return columns.map(column => {
    if (column.letter === letter) return { ...column, field }
    return field !== null && column.field === field ? { ...column, field: null } : column
  })
}

function summaryOf({ sheetName, headerRow, columns }: RosterPlan): string {
  const kept = columns.filter(column => column.field !== null).length
  return `工作表“${sheetName}”，第 ${String(headerRow)} 行是表头，认出 ${String(kept)} 列，不导入 ${String(columns.length - kept)} 列`
}

/** Which row was taken for the heading and what each column was recognised as; a column can be matched anew. */
export function ColumnsPanel({
  plan,
  onMatch,
}: {
  plan: RosterPlan
  onMatch: (columns: readonly Column[]) => void
}) {
  const columns: TableProps<Column>['columns'] = [
    { title: '列', dataIndex: 'letter', width: 56 },
    { title: '表头', dataIndex: 'heading', ellipsis: true },
    {
      title: '认作',
      width: 220,
      render: (_, column) => (
        <Select
          size="small"
          aria-label={`“${column.heading}”一列认作`}
          style={{ width: '100%' }}
          value={column.field ?? NOT_KEPT}
          options={[...choices]}
          onChange={chosen => {
            const field = factFields.find(one => one === chosen) ?? null
            onMatch(matchedAnew(plan.columns, column.letter, field))
          }}
        />
      ),
    },
  ]
  return (
    <Collapse
      size="small"
      style={{ marginBottom: 8 }}
      items={[
        {
          key: 'columns',
          label: summaryOf(plan),
          children: (
            <Table<Column>
              size="small"
              rowKey="letter"
              pagination={false}
              columns={columns}
              dataSource={plan.columns}
              scroll={{ y: 240 }}
              style={{ maxWidth: 640 }}
            />
          ),
        },
      ]}
    />
  )
}

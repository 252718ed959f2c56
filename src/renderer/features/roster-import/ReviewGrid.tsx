import { Tag, type TableProps } from 'antd'
import { useMemo } from 'react'
import type { RosterPlan } from '../../domain/roster/plan'
import { EmptyState } from '../../ui/EmptyState'
import { TallTable } from '../../ui/TallTable'
import { ReviewCell } from './ReviewCell'
import type { ReviewRow } from './review-rows'
import { stateColor, stateLabel } from './row-words'

type Columns = NonNullable<TableProps<ReviewRow>['columns']>

const widths: Readonly<Record<string, number>> = {
  name: 120,
  idNumber: 200,
  sex: 64,
  nation: 72,
  birthDate: 110,
  phone: 140,
  address: 240,
  hukouAddress: 240,
  remarks: 200,
}

function gridColumns(plan: RosterPlan): Columns {
  return [
    { title: '行', width: 64, align: 'right', fixed: 'left', render: (_, { planned }) => planned.row },
    {
      title: '结果',
      width: 72,
      fixed: 'left',
      render: (_, { planned }) => <Tag color={stateColor(planned.state)}>{stateLabel(planned.state)}</Tag>,
    },
    ...plan.columns.flatMap((column, at): Columns =>
      column.field === null
        ? []
        : [
            {
              key: column.letter,
              title: column.heading,
              width: widths[column.field] ?? 120,
              ellipsis: true,
              render: (_, { planned }) => <ReviewCell row={planned} column={column} at={at} />,
            },
          ],
    ),
  ]
}

/** The rows of the plan in the columns of the file that were recognised. */
export function ReviewGrid({
  plan,
  rows,
  active,
  onActive,
}: {
  plan: RosterPlan
  rows: readonly ReviewRow[]
  active: string | undefined
  onActive: (key: string) => void
}) {
  const columns = useMemo(() => gridColumns(plan), [plan])
  return (
    <TallTable<ReviewRow>
      label="核对名册"
      rows={rows}
      columns={columns}
      active={active}
      onActive={onActive}
      empty={<EmptyState title="没有这样的行" />}
    />
  )
}

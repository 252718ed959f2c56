import { Tag } from 'antd'
import { useMemo, type MouseEvent } from 'react'
import type { AnyPlan } from '../../domain/roster/plan'
import type { Choices } from '../../domain/roster/row-decision'
import { EmptyState } from '../../ui/EmptyState'
import type { TallColumn } from '../../ui/tall-columns'
import { TallTable } from '../../ui/TallTable'
import { CellEditor, type After } from './CellEditor'
import { ReviewCell } from './ReviewCell'
import type { ReviewRow } from './review-rows'
import { resultColor, resultLabel, resultOf } from './row-words'

type Columns = readonly TallColumn<ReviewRow>[]

/** A cell of the review: its row, and the place of its column in the plan. */
export type CellPlace = { readonly key: string; readonly at: number }

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
const ORDINARY_WIDTH = 120
/** What stays in sight to the left of the column gone to. */
const LEFT_IN_SIGHT = 200

type GridProps = {
  readonly plan: AnyPlan
  readonly choices: Choices
  readonly rows: readonly ReviewRow[]
  /** The cell the clerk is at; the row alone where no cell was chosen. */
  readonly active: string | undefined
  readonly at: number | undefined
  /** The cell is being written anew. */
  readonly editing: boolean
  readonly onActive: (key: string) => void
  readonly onCell: (place: CellPlace) => void
  /** 补录 begins by a double click. */
  readonly onEdit: (place: CellPlace) => void
  readonly onMenu: (place: CellPlace, event: MouseEvent) => void
  readonly onDone: (place: CellPlace, text: string | null, after: After) => void
}

const widthAt = (plan: AnyPlan, at: number): number => {
  const field = plan.columns[at]?.field
  return field == null ? 0 : (widths[field] ?? ORDINARY_WIDTH)
}

function factColumns(props: Omit<GridProps, 'rows' | 'choices' | 'onActive'>): Columns {
  const { plan, active, at: activeAt, editing } = props
  return plan.columns.flatMap((column, at): Columns => {
    if (column.field === null) return []
    const isHere = (row: ReviewRow): boolean => row.key === active && at === activeAt
    return [
      {
        key: column.letter,
        title: column.heading,
        width: widthAt(plan, at),
        onCell: row => ({
          className: isHere(row) ? 'active-cell' : '',
          onClick: () => {
            props.onCell({ key: row.key, at })
          },
          onDoubleClick: () => {
            props.onEdit({ key: row.key, at })
          },
          onContextMenu: (event: MouseEvent) => {
            props.onMenu({ key: row.key, at }, event)
          },
        }),
        render: (_, row) =>
          editing && isHere(row) ? (
            <CellEditor
              key={`${row.key} ${String(at)}`}
              row={row.planned.row}
              column={column}
              text={row.planned.source[at] ?? ''}
              onDone={(text, after) => {
                props.onDone({ key: row.key, at }, text, after)
              }}
            />
          ) : (
            <ReviewCell row={row.planned} column={column} at={at} />
          ),
      },
    ]
  })
}

const ownColumns = (choices: Choices): Columns => [
  { title: '行', width: 64, align: 'right', fixed: 'left', render: (_, { planned }) => planned.row },
  {
    title: '结果',
    width: 72,
    fixed: 'left',
    render: (_, { planned }) => {
      const result = resultOf(planned, choices)
      return <Tag color={resultColor(result)}>{resultLabel(result)}</Tag>
    },
  },
]

/** How far to push the columns so that the one gone to by key is in sight. */
function sidewaysTo(plan: AnyPlan, at: number | undefined): number | undefined {
  if (at === undefined) return undefined
  const before = plan.columns.slice(0, at).reduce((sum, _, nth) => sum + widthAt(plan, nth), 0)
  return Math.max(0, before - LEFT_IN_SIGHT)
}

/** The rows of the plan in the columns of the file that were recognised. */
export function ReviewGrid({
  byKey,
  ...props
}: GridProps & { /** The cell was gone to by key. */ byKey: boolean }) {
  const { plan, rows, choices, active, onActive } = props
  const columns = useMemo(() => [...ownColumns(choices), ...factColumns(props)], [choices, props])
  return (
    <TallTable<ReviewRow>
      label="核对名册"
      rows={rows}
      columns={columns}
      active={active}
      onActive={onActive}
      sideways={byKey ? sidewaysTo(plan, props.at) : undefined}
      empty={<EmptyState title="没有这样的行" />}
    />
  )
}

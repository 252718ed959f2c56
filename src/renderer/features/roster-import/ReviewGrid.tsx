import { Tag } from 'antd'
import { useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react'
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

/** What the clerk does with a cell. */
type Acts = Pick<GridProps, 'onActive' | 'onCell' | 'onEdit' | 'onMenu' | 'onDone'>

/** The same acts for good, each done as it is asked for now: with them the columns stay the same, and the rows drawn of them. */
function useLastingActs(acts: Acts): Acts {
  const now = useRef(acts)
  useLayoutEffect(() => {
    now.current = acts
  })
  return useMemo(
    () => ({
      onActive: key => {
        now.current.onActive(key)
      },
      onCell: place => {
        now.current.onCell(place)
      },
      onEdit: place => {
        now.current.onEdit(place)
      },
      onMenu: (place, event) => {
        now.current.onMenu(place, event)
      },
      onDone: (place, text, after) => {
        now.current.onDone(place, text, after)
      },
    }),
    [],
  )
}

/** The columns of the file that were recognised. `here`: the place of the cell the clerk is at, in the columns of the active row. */
function factColumns(plan: AnyPlan, acts: Acts, here?: number, editing = false): Columns {
  return plan.columns.flatMap((column, at): Columns => {
    if (column.field === null) return []
    return [
      {
        key: column.letter,
        title: column.heading,
        width: widthAt(plan, at),
        onCell: ({ key }) => ({
          className: at === here ? 'active-cell' : '',
          onClick: () => {
            acts.onCell({ key, at })
          },
          onDoubleClick: () => {
            acts.onEdit({ key, at })
          },
          onContextMenu: (event: MouseEvent) => {
            acts.onMenu({ key, at }, event)
          },
        }),
        render: (_, { key, planned }) =>
          editing && at === here ? (
            <CellEditor
              key={`${key} ${String(at)}`}
              row={planned.row}
              column={column}
              text={planned.source[at] ?? ''}
              onDone={(text, after) => {
                acts.onDone({ key, at }, text, after)
              }}
            />
          ) : (
            <ReviewCell row={planned} column={column} at={at} />
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
  const { plan, rows, choices, active, at, editing } = props
  const acts = useLastingActs(props)
  const columns = useMemo(() => [...ownColumns(choices), ...factColumns(plan, acts)], [choices, plan, acts])
  const activeColumns = useMemo(
    () => [...ownColumns(choices), ...factColumns(plan, acts, at, editing)],
    [choices, plan, acts, at, editing],
  )
  return (
    <TallTable<ReviewRow>
      label="核对名册"
      rows={rows}
      columns={columns}
      activeColumns={activeColumns}
      active={active}
      onActive={acts.onActive}
      sideways={byKey ? sidewaysTo(plan, at) : undefined}
      empty={<EmptyState title="没有这样的行" />}
    />
  )
}

import { Checkbox, Table, type GetRef, type TableProps } from 'antd'
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { stepInList } from './step-in-list'
import { useElementHeight } from './use-element-height'

const HEADING_HEIGHT = 36
const SCROLLBAR_HEIGHT = 10
const PICK_WIDTH = 36

type TallRow = { readonly key: string } | { readonly id: string }
const keyOf = (row: TallRow): string => ('key' in row ? row.key : row.id)

type Columns<Row> = NonNullable<TableProps<Row>['columns']>

/** Which rows are picked, by key. */
export type Picking = {
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
  /** What a reader of the screen calls a row. */
  readonly nameOf: (key: string) => string
}

/** The set with the key, or without it where it was in it. */
function turned(picked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(picked)
  if (!next.delete(key)) next.add(key)
  return next
}

/** The column of boxes to pick rows by, and one for all of them in its heading. */
function pickColumn<Row extends TallRow>(
  rows: readonly Row[],
  { picked, onPick, nameOf }: Picking,
): Columns<Row>[number] {
  const count = picked.size === 0 ? 0 : rows.filter(row => picked.has(keyOf(row))).length
  const all = count > 0 && count === rows.length
  return {
    width: PICK_WIDTH,
    fixed: 'left',
    title: (
      <Checkbox
        aria-label="全选"
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={() => {
          onPick(all ? new Set() : new Set(rows.map(keyOf)))
        }}
      />
    ),
    render: (_, row) => (
      <Checkbox
        tabIndex={-1}
        aria-label={`选择${nameOf(keyOf(row))}`}
        checked={picked.has(keyOf(row))}
        onChange={() => {
          onPick(turned(picked, keyOf(row)))
        }}
      />
    ),
  }
}

/** The picked rows after a key, or undefined when it does nothing to them. */
function pickedByKey(
  event: KeyboardEvent,
  rows: readonly TallRow[],
  here: TallRow | undefined,
  picking: Picking | undefined,
): ReadonlySet<string> | undefined {
  if (picking === undefined) return undefined
  if (event.ctrlKey && event.key.toLowerCase() === 'a') return new Set(rows.map(keyOf))
  return event.key === ' ' && here !== undefined ? turned(picking.picked, keyOf(here)) : undefined
}

/**
 * A list of any length that fills the height it is given and draws only the rows in sight. Column widths are required.
 * Arrow keys, Page, Home and End move the active row, Enter or a double click opens it, space picks it, Ctrl+A picks all.
 */
export function TallTable<Row extends TallRow>({
  label,
  rows,
  columns,
  active,
  onActive,
  onOpen,
  rowClass,
  picking,
  empty,
  onChange,
  sideways,
}: {
  label: string
  rows: readonly Row[]
  columns: Columns<Row>
  active: string | undefined
  onActive: (key: string) => void
  onOpen?: (row: Row) => void
  rowClass?: (row: Row) => string
  picking?: Picking
  empty: ReactNode
  onChange?: NonNullable<TableProps<Row>['onChange']>
  /** How far the columns are to be pushed to the left, in pixels, each time it is another. */
  sideways?: number | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  const table = useRef<GetRef<typeof Table>>(null)
  const height = useElementHeight(box)

  useEffect(() => {
    if (active !== undefined) table.current?.scrollTo({ key: active })
  }, [active])

  useEffect(() => {
    if (sideways === undefined) return
    const place = { left: sideways, align: 'nearest' } as const
    table.current?.scrollTo(place)
    /** The headings follow the mouse by themselves, but not this. */
    const heading = box.current?.querySelector('.ant-table-header')
    if (heading) heading.scrollLeft = sideways
  }, [sideways])

  const move = (event: KeyboardEvent): void => {
    const at = rows.findIndex(row => keyOf(row) === active)
    const here = rows[at]
    if (event.key === 'Enter' && here !== undefined) onOpen?.(here)
    const next = rows[stepInList(event.key, at, rows.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    onActive(keyOf(next))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return
    const here = rows.find(row => keyOf(row) === active)
    const picked = pickedByKey(event, rows, here, picking)
    if (picked === undefined) {
      if (!event.ctrlKey) move(event)
      return
    }
    event.preventDefault()
    picking?.onPick(picked)
  }

  const drawn = useMemo(
    () => (picking === undefined ? columns : [pickColumn(rows, picking), ...columns]),
    [rows, columns, picking],
  )
  const width = drawn.reduce(
    (sum, column) => sum + (typeof column.width === 'number' ? column.width : 100),
    0,
  )
  return (
    <div ref={box} className="tall-table" role="group" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      <Table<Row>
        ref={table}
        virtual
        size="small"
        pagination={false}
        rowKey={keyOf}
        columns={drawn}
        dataSource={rows}
        scroll={{ x: width, y: Math.max(120, height - HEADING_HEIGHT - SCROLLBAR_HEIGHT) }}
        {...(onChange && { onChange })}
        locale={{ emptyText: empty }}
        rowClassName={row => `${keyOf(row) === active ? 'active-row' : ''} ${rowClass?.(row) ?? ''}`}
        onRow={row => ({
          onClick: () => {
            onActive(keyOf(row))
          },
          onDoubleClick: () => {
            onOpen?.(row)
          },
        })}
      />
    </div>
  )
}

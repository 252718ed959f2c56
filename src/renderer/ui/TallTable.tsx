import { Table, type GetRef, type TableProps } from 'antd'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { stepInList } from './step-in-list'
import { useElementHeight } from './use-element-height'

const HEADING_HEIGHT = 36
const SCROLLBAR_HEIGHT = 10

type TallRow = { readonly key: string }

/**
 * A list of any length that fills the height it is given and draws only the rows in sight. Column widths are required.
 * Arrow keys move the active row, Enter or a double click opens it.
 */
export function TallTable<Row extends TallRow>({
  label,
  rows,
  columns,
  active,
  onActive,
  onOpen,
  rowClass,
  selection,
  empty,
  onChange,
  sideways,
}: {
  label: string
  rows: readonly Row[]
  columns: NonNullable<TableProps<Row>['columns']>
  active: string | undefined
  onActive: (key: string) => void
  onOpen?: (row: Row) => void
  rowClass?: (row: Row) => string
  selection?: TableProps<Row>['rowSelection']
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
    const place = { left: sideways, align: 'nearest' } as const
    if (sideways !== undefined) table.current?.scrollTo(place)
  }, [sideways])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return
    const at = rows.findIndex(row => row.key === active)
    const here = rows[at]
    if (event.key === 'Enter' && here !== undefined) onOpen?.(here)
    const next = rows[stepInList(event.key, at, rows.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    onActive(next.key)
  }

  const width = columns.reduce(
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
        columns={columns}
        dataSource={rows}
        scroll={{ x: width, y: Math.max(120, height - HEADING_HEIGHT - SCROLLBAR_HEIGHT) }}
        {...(selection && { rowSelection: selection })}
        {...(onChange && { onChange })}
        locale={{ emptyText: empty }}
        rowClassName={row => `${row.key === active ? 'active-row' : ''} ${rowClass?.(row) ?? ''}`}
        onRow={row => ({
          onClick: () => {
            onActive(row.key)
          },
          onDoubleClick: () => {
            onOpen?.(row)
          },
        })}
      />
    </div>
  )
}

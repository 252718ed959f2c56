import { PureComponent, type ReactNode } from 'react'
import { ROW_HEIGHT } from './rows-in-sight'
import { keyOf, type ColumnPlaces, type KeyedRow, type PlacedColumn } from './tall-columns'

function Cell<Row>({ row, placed }: { row: Row; placed: PlacedColumn<Row> }) {
  const { column, style } = placed
  const { className = '', ...told } = column.onCell?.(row) ?? {}
  return (
    <div role="gridcell" {...told} className={`${placed.className} ${className}`} style={style}>
      {column.render(undefined, row)}
    </div>
  )
}

type RowProps<Row> = {
  readonly row: Row
  readonly id: string
  /** Its place in the list, from 0. */
  readonly at: number
  readonly places: ColumnPlaces<Row>
  readonly active: boolean
  readonly selected: boolean
  readonly onActive: (key: string) => void
  readonly onOpen: ((row: Row) => void) | undefined
}

/** A row, drawn anew only when it is another: while the list is pushed up and down, the others stay. A class, since `memo` loses the kind of row. */
export class TallRow<Row extends KeyedRow> extends PureComponent<RowProps<Row>> {
  override render(): ReactNode {
    const { row, id, at, places, active, selected, onActive, onOpen } = this.props
    return (
      <div
        id={id}
        role="row"
        aria-rowindex={at + 2}
        aria-selected={selected}
        className={active ? 'tall-row active-row' : 'tall-row'}
        style={{ gridTemplateColumns: places.template, insetBlockStart: at * ROW_HEIGHT }}
        onClick={() => {
          onActive(keyOf(row))
        }}
        onDoubleClick={() => {
          onOpen?.(row)
        }}
      >
        {places.placed.map((placed, nth) => (
          <Cell key={placed.column.key ?? nth} row={row} placed={placed} />
        ))}
      </div>
    )
  }
}

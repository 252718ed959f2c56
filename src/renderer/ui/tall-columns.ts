import type { CSSProperties, HTMLAttributes, ReactNode } from 'react'

/** What a list is of: each row with a key of its own. */
export type KeyedRow = { readonly key: string } | { readonly id: string }
export const keyOf = (row: KeyedRow): string => ('key' in row ? row.key : row.id)

export type SortOrder = 'ascend' | 'descend'

/** A column of a tall table. Text that is longer than its column is cut. */
export type TallColumn<Row> = {
  readonly key?: string
  readonly title: ReactNode
  /** In pixels. What the page is wider than all of them is shared out among those that are not fixed. */
  readonly width: number
  readonly align?: 'right' | undefined
  /** Stays in sight while the others are pushed; such columns come first. */
  readonly fixed?: 'left' | undefined
  /** Can be sorted by a click on its heading; the column then needs a key. */
  readonly sorter?: boolean
  readonly sortOrder?: SortOrder | null
  readonly onCell?: (row: Row) => HTMLAttributes<HTMLElement>
  /** What stands in the cell of a row. The first argument is nothing: rows are drawn as the component library draws them. */
  readonly render: (value: unknown, row: Row) => ReactNode
}

/** How a column stands in each row. */
export type PlacedColumn<Row> = {
  readonly column: TallColumn<Row>
  readonly className: string
  readonly style: CSSProperties
}

/** The columns with their places, the widths of all of them for a row's grid, and their sum in pixels. */
export type ColumnPlaces<Row> = {
  readonly placed: readonly PlacedColumn<Row>[]
  readonly template: string
  readonly width: number
}

export function placeColumns<Row>(columns: readonly TallColumn<Row>[]): ColumnPlaces<Row> {
  let width = 0
  const placed = columns.map((column): PlacedColumn<Row> => {
    const style: CSSProperties = {
      ...(column.align === 'right' && { textAlign: 'end' }),
      ...(column.fixed === 'left' && { insetInlineStart: width }),
    }
    const className = column.fixed === 'left' ? 'tall-cell tall-kept' : 'tall-cell'
    width += column.width
    return { column, className, style }
  })
  const widths = columns.map(({ width: own, fixed }) =>
    fixed === 'left' ? `${own}px` : `minmax(${own}px, ${own}fr)`,
  )
  return { placed, template: widths.join(' '), width }
}

import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { CountedFilter } from './CountedFilter'
import { EmptyState } from './EmptyState'
import { ListPage } from './ListPage'
import { keyOf, type KeyedRow, type TallColumn } from './tall-columns'

/** One way to look at a list: what it is called, and which rows it keeps. */
export type RowFilter<F extends string, Row> = {
  readonly value: F
  readonly label: string
  readonly keeps: (row: Row) => boolean
}

/**
 * A list with its filters, each with how many rows it keeps, and the way to a new entry, by its button or Alt+N. `onClose` of the dialog
 * is told which was recorded, and it is opened.
 */
export function FilteredList<Row extends KeyedRow, F extends string>({
  title,
  filters,
  first,
  rows,
  columns,
  actions,
  fresh,
  empty,
  onOpen,
  children,
}: {
  title: string
  filters: readonly RowFilter<F, Row>[]
  /** The filter it begins with. */
  first: F
  rows: readonly Row[]
  columns: readonly TallColumn<Row>[]
  actions?: ReactNode
  /** The words of the button for a new entry; undefined for whoever may not write. */
  fresh: string | undefined
  /** What is said where there is nothing at all, where nothing is left by the filter, and what belongs here. */
  empty: { readonly none: string; readonly filtered: string; readonly hint: string }
  onOpen: (key: string) => void
  /** The dialog for a new entry. */
  children: (onClose: (key?: string) => void) => ReactNode
}) {
  const [filter, setFilter] = useState(first)
  const [adding, setAdding] = useState(false)
  const add = (): void => {
    if (fresh !== undefined) setAdding(true)
  }
  const button = fresh !== undefined && (
    <Button type="primary" onClick={add}>
      {fresh}
    </Button>
  )
  const keptBy = (value: F): readonly Row[] => {
    const chosen = filters.find(one => one.value === value)
    return chosen === undefined ? rows : rows.filter(chosen.keeps)
  }
  return (
    <>
      <ListPage<Row>
        title={title}
        actions={
          <>
            {actions}
            {button}
          </>
        }
        filters={
          <CountedFilter
            filters={filters}
            value={filter}
            count={value => keptBy(value).length}
            onChange={setFilter}
          />
        }
        rows={keptBy(filter)}
        columns={columns}
        onOpen={row => {
          onOpen(keyOf(row))
        }}
        onNew={add}
        empty={
          <EmptyState
            title={rows.length === 0 ? empty.none : empty.filtered}
            hint={empty.hint}
            action={rows.length === 0 && button}
          />
        }
      />
      {adding &&
        children(key => {
          setAdding(false)
          if (key !== undefined) onOpen(key)
        })}
    </>
  )
}

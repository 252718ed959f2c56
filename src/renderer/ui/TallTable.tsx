import './tall-table.css'
import {
  useId,
  useLayoutEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { pickColumn, pickedByKey, type Picking } from './picking'
import { pushedToShow, ROW_HEIGHT, rowsInSight, topRow } from './rows-in-sight'
import { stepInList } from './step-in-list'
import { keyOf, placeColumns, type KeyedRow, type SortOrder, type TallColumn } from './tall-columns'
import { TallHeading } from './TallHeading'
import { TallRow } from './TallRow'
import { useElementHeight } from './use-element-height'

type TallTableProps<Row> = {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly TallColumn<Row>[]
  /** How the same columns stand in the active row, where that is otherwise: the others then stay as drawn while it is another. */
  readonly activeColumns?: readonly TallColumn<Row>[]
  readonly active: string | undefined
  readonly onActive: (key: string) => void
  readonly onOpen?: (row: Row) => void
  readonly picking?: Picking
  readonly empty: ReactNode
  /** The clerk asks for another order; undefined for none. */
  readonly onSort?: (key: string, order: SortOrder | undefined) => void
  /** How far the columns are to be pushed to the left, in pixels, each time it is another. */
  readonly sideways?: number | undefined
}

/** Arrow keys, Page, Home and End move the active row, Enter opens it, space picks it, Ctrl+A picks all. */
function useListKeys<Row extends KeyedRow>({ rows, active, onActive, onOpen, picking }: TallTableProps<Row>) {
  const move = (event: KeyboardEvent, at: number): void => {
    const here = rows[at]
    if (event.key === 'Enter' && here !== undefined) onOpen?.(here)
    const next = rows[stepInList(event.key, at, rows.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    onActive(keyOf(next))
  }
  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return
    const at = rows.findIndex(row => keyOf(row) === active)
    const picked = pickedByKey(event, rows, rows[at], picking)
    if (picked === undefined) {
      if (!event.ctrlKey) move(event, at)
      return
    }
    event.preventDefault()
    picking?.onPick(picked)
  }
}

/** What a cell shows only a part of is told whole while the mouse stands on it. */
function tellWhole({ target }: MouseEvent): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.tall-cell') : null
  if (cell !== null) cell.title = cell.scrollWidth > cell.clientWidth ? cell.innerText : ''
}

/** How far the list is pushed, and the active row and the asked-for column brought into sight. */
function usePushed<Row extends KeyedRow>({ rows, active, sideways }: TallTableProps<Row>) {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [aside, setAside] = useState(false)
  const follow = (): void => {
    if (box.current === null) return
    setTop(topRow(box.current.scrollTop))
    setAside(box.current.scrollLeft > 0)
  }
  const show = useEffectEvent((key: string) => {
    const at = rows.findIndex(row => keyOf(row) === key)
    if (box.current === null || at === -1) return
    box.current.scrollTop = pushedToShow(at, box.current.scrollTop, box.current.clientHeight)
    follow()
  })
  useLayoutEffect(() => {
    if (active !== undefined) show(active)
  }, [active])
  useLayoutEffect(() => {
    if (sideways !== undefined) box.current?.scrollTo({ left: sideways })
  }, [sideways])
  return { box, top, aside, follow }
}

/** A list of any length that fills the height it is given and draws only the rows in sight. A double click opens a row. */
export function TallTable<Row extends KeyedRow>(props: TallTableProps<Row>) {
  const { label, rows, columns, activeColumns, active, onActive, onOpen, picking, empty, onSort } = props
  const id = useId()
  const { box, top, aside, follow } = usePushed(props)
  const height = useElementHeight(box)
  const onKeyDown = useListKeys(props)
  const places = useMemo(
    () => placeColumns(picking === undefined ? columns : [pickColumn(rows, picking), ...columns]),
    [rows, columns, picking],
  )
  const activePlaces = useMemo(
    () => (activeColumns === undefined ? places : placeColumns(activeColumns)),
    [activeColumns, places],
  )
  const { first, last } = rowsInSight(top, height, rows.length)
  const drawn = rows.slice(first, last)
  const idOf = (key: string): string => `${id} ${key}`.replaceAll(' ', '_')
  const reader = drawn.some(row => keyOf(row) === active) && active !== undefined

  return (
    <div
      ref={box}
      className={aside ? 'tall-table pushed-aside' : 'tall-table'}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={places.placed.length}
      {...(picking && { 'aria-multiselectable': true })}
      {...(reader && { 'aria-activedescendant': idOf(active) })}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={follow}
      onMouseOver={tellWhole}
    >
      <div className="tall-whole" role="presentation" style={{ minWidth: places.width }}>
        <TallHeading places={places} onSort={onSort} />
        {rows.length === 0 ? (
          <div role="row" className="tall-empty">
            <div role="gridcell">{empty}</div>
          </div>
        ) : (
          <div className="tall-rows" role="rowgroup" style={{ height: rows.length * ROW_HEIGHT }}>
            {drawn.map((row, nth) => {
              const key = keyOf(row)
              return (
                <TallRow<Row>
                  key={key}
                  id={idOf(key)}
                  row={row}
                  at={first + nth}
                  places={key === active ? activePlaces : places}
                  active={key === active}
                  selected={picking === undefined ? key === active : picking.picked.has(key)}
                  onActive={onActive}
                  onOpen={onOpen}
                />
              )
            })}
          </div>
        )}
      </div>
    </div>
  )
}

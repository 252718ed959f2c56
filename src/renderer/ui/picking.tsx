import { Checkbox } from 'antd'
import type { KeyboardEvent } from 'react'
import { keyOf, type KeyedRow, type TallColumn } from './tall-columns'

const PICK_WIDTH = 36

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
export function pickColumn<Row extends KeyedRow>(
  rows: readonly Row[],
  { picked, onPick, nameOf }: Picking,
): TallColumn<Row> {
  const count = picked.size === 0 ? 0 : rows.filter(row => picked.has(keyOf(row))).length
  const all = count > 0 && count === rows.length
  return {
    key: 'pick',
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
export function pickedByKey(
  event: KeyboardEvent,
  rows: readonly KeyedRow[],
  here: KeyedRow | undefined,
  picking: Picking | undefined,
): ReadonlySet<string> | undefined {
  if (picking === undefined) return undefined
  if (event.ctrlKey && event.key.toLowerCase() === 'a') return new Set(rows.map(keyOf))
  return event.key === ' ' && here !== undefined ? turned(picking.picked, keyOf(here)) : undefined
}

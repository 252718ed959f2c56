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

/** The browser's own box: one of the component library in each row would take longer to draw than all the rest of the row. */
function PickBox({
  label,
  checked,
  some = false,
  outOfTabs = false,
  onTurn,
}: {
  label: string
  checked: boolean
  /** Some of those it stands for are picked and some are not. */
  some?: boolean
  /** Turned by the keys of the list, not gone to by Tab. */
  outOfTabs?: boolean
  onTurn: () => void
}) {
  const mark = (box: HTMLInputElement | null): void => {
    if (box !== null) box.indeterminate = some
  }
  return (
    <input
      ref={mark}
      type="checkbox"
      className="tall-pick"
      aria-label={label}
      checked={checked}
      onChange={onTurn}
      {...(outOfTabs && { tabIndex: -1 })}
    />
  )
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
      <PickBox
        label="全选"
        checked={all}
        some={count > 0 && !all}
        onTurn={() => {
          onPick(all ? new Set() : new Set(rows.map(keyOf)))
        }}
      />
    ),
    render: (_, row) => (
      <PickBox
        label={`选择${nameOf(keyOf(row))}`}
        checked={picked.has(keyOf(row))}
        outOfTabs
        onTurn={() => {
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

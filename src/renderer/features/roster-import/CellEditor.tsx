import { AutoComplete, type GetRef } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Column } from '../../domain/roster/plan'
import { useCurrentKind } from './RosterImportProvider'

/** Where the clerk goes on after a cell: stays, or to the cell beside it. */
export type After = 'stay' | 'next' | 'previous'

function afterKey({ key, shiftKey }: KeyboardEvent): After | undefined {
  if (key === 'Enter') return 'stay'
  if (key !== 'Tab') return undefined
  return shiftKey ? 'previous' : 'next'
}

/** 补录: a cell of the grid being written anew. Enter ends, Tab goes on to the next cell, Esc leaves it as it was. */
export function CellEditor({
  row,
  column,
  text: before,
  onDone,
}: {
  row: number
  column: Column<string>
  text: string
  /** `text` null: given up. */
  onDone: (text: string | null, after: After) => void
}) {
  const [text, setText] = useState(before)
  /** The clerk has gone down the list with the arrow keys: Enter then takes what is marked there. */
  const inList = useRef(false)
  const field = useRef<GetRef<typeof AutoComplete>>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.select()
  }, [])
  const end = (said: string | null, after: After): void => {
    onDone(said === null || said.trim() === before.trim() ? null : said.trim(), after)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    inList.current = event.key.startsWith('Arrow') || (inList.current && event.key === 'Enter')
    const after = event.key === 'Escape' ? 'stay' : afterKey(event)
    if (after === undefined || inList.current) return
    event.preventDefault()
    event.stopPropagation()
    end(event.key === 'Escape' ? null : text, after)
  }
  const kind = useCurrentKind()
  const words = column.field === null ? [] : kind.choices(column.field)
  return (
    <div onKeyDownCapture={onKeyDown}>
      <AutoComplete
        ref={field}
        size="small"
        className="cell-editor"
        aria-label={`第 ${String(row)} 行“${column.heading}”补录为`}
        value={text}
        options={words.filter(word => word.includes(text.trim())).map(value => ({ value }))}
        onChange={setText}
        onSelect={(value: string) => {
          end(value, 'stay')
        }}
        defaultActiveFirstOption={false}
      />
    </div>
  )
}

import { AutoComplete, Input, type GetRef } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { codeLabels, isCoded } from '../../domain/codes/read-code'
import type { Column } from '../../domain/roster/plan'

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
  column: Column
  text: string
  /** `text` null: given up. */
  onDone: (text: string | null, after: After) => void
}) {
  const [text, setText] = useState(before)
  const field = useRef<GetRef<typeof Input>>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true, cursor: 'all' })
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const after = event.key === 'Escape' ? 'stay' : afterKey(event)
    event.stopPropagation()
    if (after === undefined) return
    event.preventDefault()
    onDone(event.key === 'Escape' || text.trim() === before.trim() ? null : text.trim(), after)
  }
  const words = column.field !== null && isCoded(column.field) ? codeLabels(column.field) : []
  return (
    <AutoComplete
      className="cell-editor"
      value={text}
      options={words.filter(word => word.includes(text.trim())).map(value => ({ value }))}
      onChange={setText}
      defaultActiveFirstOption={false}
    >
      <Input
        ref={field}
        size="small"
        aria-label={`第 ${String(row)} 行“${column.heading}”补录为`}
        onKeyDownCapture={onKeyDown}
      />
    </AutoComplete>
  )
}

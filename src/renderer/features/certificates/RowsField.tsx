import { Button, Flex, Input } from 'antd'
import type { AskedColumn } from '../../documents/define-office-paper'
import { IsoDateField } from '../../ui/IsoDateField'

type Row = Readonly<Record<string, string>>

type CellProps = {
  readonly name: string
  readonly column: AskedColumn
  readonly value: string
  readonly onValue: (value: string) => void
}

function Cell({ name, column, value, onValue }: CellProps) {
  if (column.kind === 'day') {
    return (
      <IsoDateField
        label={name}
        value={value === '' ? undefined : value}
        onChange={day => {
          onValue(day ?? '')
        }}
      />
    )
  }
  return (
    <Input
      aria-label={name}
      placeholder={column.label}
      value={value}
      autoComplete="off"
      inputMode={column.kind === 'number' ? 'decimal' : 'text'}
      style={{ flex: column.kind === 'number' ? '0 0 72px' : `1 1 ${column.width}px`, minWidth: 0 }}
      onChange={event => {
        onValue(event.target.value)
      }}
    />
  )
}

/** A list to be filled in line by line; there is always one line to begin with. */
export function RowsField({
  label,
  columns,
  rows,
  onRows,
}: {
  label: string
  columns: readonly AskedColumn[]
  rows: readonly Row[]
  onRows: (rows: Row[]) => void
}) {
  const shown = rows.length === 0 ? [{}] : rows
  const change = (at: number, fact: string, value: string): void => {
    onRows(shown.map((row, nth) => (nth === at ? { ...row, [fact]: value } : row)))
  }
  return (
    <Flex vertical gap={6} role="group" aria-label={label}>
      {shown.map((row, at) => (
        <Flex key={at} gap={4} align="center">
          {columns.map(column => (
            <Cell
              key={column.fact}
              name={`${label}第 ${at + 1} 行${column.label}`}
              column={column}
              value={row[column.fact] ?? ''}
              onValue={value => {
                change(at, column.fact, value)
              }}
            />
          ))}
          <Button
            size="small"
            type="text"
            aria-label={`删去${label}第 ${at + 1} 行`}
            disabled={shown.length === 1}
            onClick={() => {
              onRows(shown.filter((_, nth) => nth !== at))
            }}
          >
            ×
          </Button>
        </Flex>
      ))}
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onRows([...shown, {}])
        }}
      >
        加一行
      </Button>
    </Flex>
  )
}

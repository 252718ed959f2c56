import { AutoComplete, Checkbox, Form, Modal } from 'antd'
import { useState } from 'react'
import type { AnyPlan, Column } from '../../domain/roster/plan'
import { writtenIn, type Alias } from '../../domain/roster/value-aliases'
import { thousands } from '../../ui/thousands'
import type { RosterKind } from '../../domain/roster/kinds/roster-kind'
import type { Mend } from './mended-sheet'
import { useCurrentImport } from './RosterImportProvider'

/** A value that stands in a column, and all rows where it does. */
export type SameValue = {
  readonly column: Column<string>
  readonly text: string
  readonly rows: readonly number[]
}

/** Where else the column says what this row says; names and numbers are each person's own. `at`: the place of the column in the plan. */
export function sameValueAs(
  plan: AnyPlan,
  at: number,
  text: string,
  { isOwn }: RosterKind,
): SameValue | undefined {
  const column = plan.columns[at]
  if (column?.field == null || text === '') return undefined
  if (isOwn(column.field)) return undefined
  const rows = plan.rows.filter(({ source }) => source[at] === text).map(({ row }) => row)
  return { column, text, rows }
}

/** 全部改正: one wrong value mended in every row of its column, and remembered if the clerk wants. */
export function MendEverywhere({
  same: { column, text, rows },
  onMend,
  onLearn,
  onClose,
}: {
  same: SameValue
  onMend: (mends: readonly Mend[]) => void
  onLearn: (alias: Alias) => void
  onClose: () => void
}) {
  const { kind } = useCurrentImport()
  const { field } = column
  const canRemember = field !== null && kind.isShared(field)
  const [value, setValue] = useState('')
  const [remember, setRemember] = useState(canRemember)
  const meant = value.trim()
  const mend = (): void => {
    onClose()
    if (field !== null && remember) onLearn({ field, written: writtenIn(text), value: meant })
    else onMend(rows.map(row => ({ row, column: column.index, text: meant })))
  }
  const words = field === null ? [] : kind.choices(field)
  return (
    <Modal
      open
      title={`“${column.heading}”一列里的“${text}”`}
      okText={`改 ${thousands(rows.length)} 处`}
      okButtonProps={{ disabled: meant === '' || meant === text }}
      cancelText="不改"
      onOk={mend}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={mend}>
        <Form.Item label={`共 ${thousands(rows.length)} 处，全部改为`}>
          <AutoComplete
            autoFocus
            aria-label="全部改为"
            value={value}
            options={words.filter(word => word.includes(meant)).map(word => ({ value: word }))}
            onChange={setValue}
          />
        </Form.Item>
        {canRemember && (
          <Checkbox
            checked={remember}
            onChange={event => {
              setRemember(event.target.checked)
            }}
          >
            记住这个写法，以后的名册自动这样改
          </Checkbox>
        )}
      </Form>
    </Modal>
  )
}

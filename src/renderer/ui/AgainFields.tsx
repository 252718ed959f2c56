import { Checkbox, Form, Radio } from 'antd'
import { TextField } from './TextField'

/** Why something that was sent to the printer is printed again. */
export type TypedAgain = {
  readonly kind: 'reprint' | 'not-out'
  readonly reason: string
  /** Whether what had not come out is marked 补打. */
  readonly marked: boolean
}

const kinds = [
  { value: 'not-out', label: '没有印出来（卡纸、缺纸、取消了），现在补打：不算重印，登记簿留下原因' },
  { value: 'reprint', label: '印出来了，再印一次：右上角印“重印”，登记簿留下原因' },
] as const

const reasons: Readonly<Record<TypedAgain['kind'], readonly string[]>> = {
  'not-out': ['卡纸', '缺纸', '打印机没有开', '打印时取消了'],
  reprint: ['原件遗失', '打印不清', '纸张损坏', '需要多份'],
}

/** 再印的原因: whether it came out, why it is printed again, and whether one that had not come out is marked. */
export function AgainFields({
  label,
  value,
  onChange,
}: {
  /** What is printed again: 这几份. */
  label: string
  value: TypedAgain
  onChange: (value: TypedAgain) => void
}) {
  return (
    <>
      <Form.Item label={label}>
        <Radio.Group
          aria-label={label}
          value={value.kind}
          style={{ display: 'flex', flexDirection: 'column', gap: 4, paddingTop: 5 }}
          options={[...kinds]}
          onChange={event => {
            const kind = event.target.value === 'reprint' ? 'reprint' : 'not-out'
            onChange({ ...value, kind, reason: '' })
          }}
        />
      </Form.Item>
      <TextField
        label={value.kind === 'reprint' ? '重印原因' : '补打原因'}
        required
        autoFocus
        value={value.reason}
        choices={reasons[value.kind]}
        onChange={reason => {
          onChange({ ...value, reason })
        }}
      />
      {value.kind === 'not-out' && (
        <Form.Item label="补打标记">
          <Checkbox
            checked={value.marked}
            onChange={event => {
              onChange({ ...value, marked: event.target.checked })
            }}
          >
            右上角印“补打”两个字
          </Checkbox>
        </Form.Item>
      )}
    </>
  )
}

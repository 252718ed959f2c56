import { InputNumber } from 'antd'

/** A count of ballots or votes; empty while it has not been counted. */
export function CountField({
  label,
  value,
  onChange,
  invalid,
}: {
  label: string
  value: number | null
  onChange: (count: number | null) => void
  invalid: boolean
}) {
  return (
    <InputNumber<number>
      aria-label={label}
      aria-invalid={invalid}
      {...(invalid && { status: 'error' })}
      value={value}
      min={0}
      max={999_999}
      precision={0}
      controls={false}
      style={{ width: 80 }}
      onChange={onChange}
    />
  )
}

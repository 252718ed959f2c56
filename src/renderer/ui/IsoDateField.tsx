import { DatePicker } from 'antd'
import dayjs from 'dayjs'

/** A day, `YYYY-MM-DD`, typed or picked. Undefined: none. */
export function IsoDateField({
  label,
  value,
  onChange,
  invalid = false,
}: {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
  invalid?: boolean
}) {
  return (
    <DatePicker
      aria-label={label}
      aria-invalid={invalid}
      value={value === undefined ? null : dayjs(value)}
      {...(invalid && { status: 'error' })}
      onChange={day => {
        onChange(day?.format('YYYY-MM-DD'))
      }}
      style={{ width: 140 }}
    />
  )
}

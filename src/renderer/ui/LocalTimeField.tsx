import { DatePicker } from 'antd'
import dayjs from 'dayjs'

/** A day and time at the office's clock, `YYYY-MM-DDTHH:mm`, typed or picked, taken over when the clerk goes elsewhere. Undefined: none. */
export function LocalTimeField({
  id,
  label,
  value,
  onChange,
}: {
  id?: string
  label: string
  value?: string | undefined
  onChange?: (time: string | undefined) => void
}) {
  return (
    <DatePicker
      {...(id !== undefined && { id })}
      aria-label={label}
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format="YYYY-MM-DD HH:mm"
      needConfirm={false}
      onKeyDown={event => {
        // Enter takes the time over; it does not send the form off as well.
        if (event.key === 'Enter') event.preventDefault()
      }}
      value={value === undefined ? null : dayjs(value)}
      onChange={time => {
        onChange?.(time?.format('YYYY-MM-DDTHH:mm'))
      }}
      style={{ width: 200 }}
    />
  )
}

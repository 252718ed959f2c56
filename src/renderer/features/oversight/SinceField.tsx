import { Form } from 'antd'
import { IsoDateField } from '../../ui/IsoDateField'

/** From which day on something holds; cleared it is today. */
export function SinceField({
  value,
  today,
  onChange,
}: {
  value: string
  today: string
  onChange: (since: string) => void
}) {
  return (
    <Form.Item label="自何日起" required>
      <IsoDateField
        label="自何日起"
        value={value}
        onChange={(since = today) => {
          onChange(since)
        }}
      />
    </Form.Item>
  )
}

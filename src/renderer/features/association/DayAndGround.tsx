import { Form } from 'antd'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** On which day the state of an association changed, and on what ground. */
export function DayAndGround({
  on,
  onDay,
  ground,
  onGround,
  example,
}: {
  on: string | undefined
  onDay: (day: string | undefined) => void
  ground: string
  onGround: (ground: string) => void
  example: string
}) {
  return (
    <>
      <Form.Item label="日期" required>
        <IsoDateField label="日期" value={on} onChange={onDay} />
      </Form.Item>
      <TextField label="依据" required rows={2} value={ground} placeholder={example} onChange={onGround} />
    </>
  )
}

import { Form, Radio } from 'antd'
import { feedbacks, type Supervision } from '../../domain/records/supervision'

type Feedback = NonNullable<Supervision['feedback']>

/** What residents say of what was done; may be left open. */
export function FeedbackField({
  value,
  onChange,
}: {
  value: Feedback | undefined
  onChange: (feedback: Feedback) => void
}) {
  return (
    <Form.Item label="居民反馈">
      <Radio.Group
        aria-label="居民反馈"
        value={value}
        options={[...feedbacks]}
        onChange={({ target }) => {
          const feedback = feedbacks.find(one => one === target.value)
          if (feedback !== undefined) onChange(feedback)
        }}
      />
    </Form.Item>
  )
}

import { Flex, Form, Radio } from 'antd'
import type { GivingAnswers } from './attachment-props'
import { TextField } from './TextField'

/** 给谁、用途、依据: asked before anything of anybody leaves this PC. */
export function GivingFields({
  answers,
  bases,
  onChange,
}: {
  answers: GivingAnswers
  bases: readonly { readonly value: string; readonly label: string }[]
  onChange: (part: Partial<GivingAnswers>) => void
}) {
  const { recipient, purpose, basis } = answers
  return (
    <>
      <Flex gap={16}>
        <div style={{ flex: 1 }}>
          <TextField
            label="给谁"
            required
            autoFocus
            value={recipient}
            onChange={typed => {
              onChange({ recipient: typed })
            }}
          />
        </div>
        <div style={{ flex: 1 }}>
          <TextField
            label="用途"
            required
            value={purpose}
            onChange={typed => {
              onChange({ purpose: typed })
            }}
          />
        </div>
      </Flex>
      <Form.Item label="依据" required>
        <Radio.Group
          aria-label="依据"
          options={[...bases]}
          value={basis}
          onChange={({ target }) => {
            onChange({ basis: String(target.value) })
          }}
        />
      </Form.Item>
    </>
  )
}

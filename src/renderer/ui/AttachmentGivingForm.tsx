import { Button, Flex, Form, Radio, Typography } from 'antd'
import { useState } from 'react'
import type { AttachmentGivingProps } from './attachment-props'
import { RefusalAlert } from './RefusalAlert'
import { TextField } from './TextField'

/** What is answered before a photo or scan leaves this PC: to whom, what for, on what ground. */
export function AttachmentGivingForm({
  id,
  giving,
  onEnd,
}: {
  id: string
  giving: AttachmentGivingProps
  onEnd: () => void
}) {
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState('')
  const [basis, setBasis] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const give = async (): Promise<void> => {
    const refused = await giving.give(id, { recipient, purpose, basis })
    setRefusal(refused)
    if (refused === undefined) onEnd()
  }
  return (
    <Form
      component="div"
      labelCol={{ flex: '72px' }}
      className="ask-dialog"
      role="group"
      aria-label="另存一份"
    >
      <Flex gap={16}>
        <div style={{ flex: 1 }}>
          <TextField label="给谁" required autoFocus value={recipient} onChange={setRecipient} />
        </div>
        <div style={{ flex: 1 }}>
          <TextField label="用途" required value={purpose} onChange={setPurpose} />
        </div>
      </Flex>
      <Form.Item label="依据" required>
        <Radio.Group
          aria-label="依据"
          options={[...giving.bases]}
          value={basis}
          onChange={({ target }) => {
            setBasis(String(target.value))
          }}
        />
      </Form.Item>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <Flex gap={8} align="center">
        <Button type="primary" onClick={() => void give()}>
          登记并另存
        </Button>
        <Button onClick={onEnd}>不给了</Button>
        <Typography.Text type="secondary" className="attachments-print">
          先记入操作记录，再存成文件；存出去的文件不再加密，请妥善保管。
        </Typography.Text>
      </Flex>
    </Form>
  )
}

import { Button, Flex, Form, Typography } from 'antd'
import { useState } from 'react'
import type { AttachmentGivingProps, GivingAnswers } from './attachment-props'
import { GivingFields } from './GivingFields'
import { RefusalAlert } from './RefusalAlert'

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
  const [answers, setAnswers] = useState<GivingAnswers>({ recipient: '', purpose: '', basis: undefined })
  const [refusal, setRefusal] = useState<string>()
  const give = async (): Promise<void> => {
    const refused = await giving.give(id, answers)
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
      <GivingFields
        answers={answers}
        bases={giving.bases}
        onChange={part => {
          setAnswers(before => ({ ...before, ...part }))
        }}
      />
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

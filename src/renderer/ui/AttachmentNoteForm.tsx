import { Button, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import type { AttachmentItem, AttachmentWriting } from './attachment-props'
import { IsoDateField } from './IsoDateField'

/** What is said of a photo or scan: what it shows, and when it was taken. */
export function AttachmentNoteForm({
  item: { id, caption: before, takenOn: dayBefore },
  writing,
}: {
  item: AttachmentItem
  writing: AttachmentWriting
}) {
  const [caption, setCaption] = useState(before)
  const [takenOn, setTakenOn] = useState(dayBefore)
  const unsaved = caption.trim() !== before || takenOn !== dayBefore
  const save = (): void => {
    if (unsaved) void writing.note(id, { caption, takenOn })
  }
  return (
    <Form component="div" className="ask-dialog">
      <Flex gap={16} align="center">
        <Form.Item label="说明" style={{ flex: 1, marginBottom: 0 }}>
          <Input
            aria-label="说明"
            autoComplete="off"
            maxLength={200}
            placeholder="例如 6月8日在1号楼公示栏张贴"
            value={caption}
            onChange={({ target }) => {
              setCaption(target.value)
            }}
            onPressEnter={save}
          />
        </Form.Item>
        <Form.Item label="拍摄日期" style={{ marginBottom: 0 }}>
          <IsoDateField
            label="拍摄日期"
            value={takenOn === '' ? undefined : takenOn}
            onChange={day => {
              setTakenOn(day ?? '')
            }}
          />
        </Form.Item>
        <Button type="primary" disabled={!unsaved} onClick={save}>
          保存说明
        </Button>
      </Flex>
    </Form>
  )
}

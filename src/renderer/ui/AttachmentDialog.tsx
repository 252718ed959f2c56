import { Button, Flex, Modal, Spin, Typography } from 'antd'
import { useState } from 'react'
import { AttachmentGivingForm } from './AttachmentGivingForm'
import { AttachmentNoteForm } from './AttachmentNoteForm'
import type {
  AttachmentGivingProps,
  AttachmentItem,
  AttachmentWriting,
  OpenAttachment,
} from './attachment-props'
import { PdfPages } from './PdfPages'
import { RefusalAlert } from './RefusalAlert'
import { useOpenedAttachment } from './use-opened-attachment'

function Large({ item, open }: { item: AttachmentItem; open: OpenAttachment }) {
  const seen = useOpenedAttachment(item.id, open)
  if (seen === undefined) return <Spin style={{ display: 'block', padding: 80 }} />
  if (seen.kind === 'refused') return <RefusalAlert sentence={seen.sentence} />
  if (seen.kind === 'photo') return <img className="attachment-large" src={seen.address} alt={item.title} />
  return (
    <div className="attachment-pages">
      <PdfPages label={item.title} pages={seen.pdf.pages} picture={seen.pdf.picture} />
    </div>
  )
}

function Steps({ place, onStep }: { place: string; onStep: (step: 1 | -1) => void }) {
  return (
    <>
      <Button
        aria-label="上一张"
        onClick={() => {
          onStep(-1)
        }}
      >
        ‹
      </Button>
      <span className="figures">{place}</span>
      <Button
        aria-label="下一张"
        onClick={() => {
          onStep(1)
        }}
      >
        ›
      </Button>
    </>
  )
}

/** One photo or scan large, with what is said of it and what may be done with it. */
export function AttachmentDialog({
  item,
  open,
  place,
  onStep,
  writing,
  giving,
  onClose,
}: {
  item: AttachmentItem
  open: OpenAttachment
  /** Which of how many: `2 / 5`; undefined where it is the only one. */
  place: string | undefined
  onStep: (step: 1 | -1) => void
  writing: AttachmentWriting | undefined
  giving: AttachmentGivingProps | undefined
  onClose: () => void
}) {
  const [asked, setAsked] = useState<'giving'>()
  const remove = async (): Promise<void> => {
    if ((await writing?.remove(item.id)) === true) onClose()
  }
  return (
    <Modal
      open
      title={item.title}
      width={960}
      style={{ top: 16 }}
      onCancel={onClose}
      footer={
        <Flex gap={8} align="center">
          {place !== undefined && <Steps place={place} onStep={onStep} />}
          <span style={{ flex: 1 }} />
          {writing !== undefined && (
            <Button danger onClick={() => void remove()}>
              移除
            </Button>
          )}
          {giving !== undefined && (
            <Button
              disabled={asked === 'giving'}
              onClick={() => {
                setAsked('giving')
              }}
            >
              另存一份给外面
            </Button>
          )}
          <Button onClick={onClose}>关闭</Button>
        </Flex>
      }
    >
      <Flex vertical gap={8}>
        <Large item={item} open={open} />
        <Typography.Text type="secondary" className="attachments-print">
          {item.facts}
        </Typography.Text>
        {asked === 'giving' && giving !== undefined ? (
          <AttachmentGivingForm
            id={item.id}
            giving={giving}
            onEnd={() => {
              setAsked(undefined)
            }}
          />
        ) : (
          writing !== undefined && <AttachmentNoteForm item={item} writing={writing} />
        )}
      </Flex>
    </Modal>
  )
}

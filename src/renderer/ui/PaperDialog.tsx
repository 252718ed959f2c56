import { Button, Modal, Spin } from 'antd'
import type { ComponentProps } from 'react'
import { PdfPages } from './PdfPages'
import { RefusalAlert } from './RefusalAlert'
import { SavePdfButton } from './SavePdfButton'

/** A paper as it will be printed, looked at before it is printed or, where `save` is given, saved, under a password where one is wanted. */
export function PaperDialog({
  title,
  refusal,
  pdf,
  print,
  save,
  onClose,
}: {
  title: string
  /** Why it cannot be drawn. */
  refusal: string | undefined
  /** Undefined while it is being drawn. */
  pdf: Pick<ComponentProps<typeof PdfPages>, 'pages' | 'picture'> | undefined
  print: () => Promise<void>
  save?: Pick<ComponentProps<typeof SavePdfButton>, 'problemOf' | 'onSave'>
  onClose: () => void
}) {
  const drawn = pdf !== undefined
  return (
    <Modal
      open
      title={title}
      width={1120}
      style={{ top: 16 }}
      footer={[
        <Button key="close" onClick={onClose}>
          关闭
        </Button>,
        save && <SavePdfButton key="save" disabled={!drawn} {...save} />,
        <Button key="print" type="primary" disabled={!drawn} onClick={() => void print()}>
          打印
        </Button>,
      ]}
      onCancel={onClose}
    >
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      <div style={{ display: 'flex', height: 'calc(100vh - 170px)' }}>
        {drawn ? (
          <PdfPages label={title} pages={pdf.pages} picture={pdf.picture} />
        ) : (
          refusal === undefined && <Spin style={{ display: 'block', margin: 'auto' }} />
        )}
      </div>
    </Modal>
  )
}

import { Modal, Spin } from 'antd'
import { useMemo } from 'react'
import type { PrintableDocument } from '../../../documents/define-document'
import { laidOut } from '../../../documents/laid-out'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useDrawnPaper, type PaperOnScreen } from '../../../services/use-drawn-paper'
import { PdfPages } from '../../../ui/PdfPages'
import { RefusalAlert } from '../../../ui/RefusalAlert'

/** A paper of a topic and what is to stand on it; its facts were tried before. */
export type TopicPaper = {
  readonly document: PrintableDocument
  readonly facts: Readonly<Record<string, unknown>>
}

function Sheet({ title, shown }: { title: string; shown: PaperOnScreen }) {
  switch (shown.kind) {
    case 'drawing':
      return <Spin style={{ display: 'block', padding: 120 }} />
    case 'refused':
      return <RefusalAlert sentence={refusalWords(shown.problem)} />
    case 'drawn':
      return <PdfPages label={title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
  }
}

/** The paper as it will be printed; it takes no number and is not registered. */
export function PaperOfTopic({
  paper: { document, facts },
  onClose,
}: {
  paper: TopicPaper
  onClose: () => void
}) {
  const { desktop } = useServices()
  const notices = useNotices()
  const layout = useMemo(() => laidOut(document, facts), [document, facts])
  const shown = useDrawnPaper(layout)
  const bytes = shown.kind === 'drawn' ? shown.drawn.bytes : undefined
  const print = async (): Promise<void> => {
    if (bytes === undefined) return
    if (await desktop.printPdf(layout.title, bytes)) notices.done(`已送打印：${layout.title}`)
  }
  return (
    <Modal
      open
      title={document.title}
      width={1000}
      style={{ top: 16 }}
      okText="打印"
      cancelText="关闭"
      okButtonProps={{ disabled: bytes === undefined }}
      onOk={() => void print()}
      onCancel={onClose}
    >
      <div style={{ display: 'flex', height: 'calc(100vh - 170px)' }}>
        <Sheet title={document.title} shown={shown} />
      </div>
    </Modal>
  )
}

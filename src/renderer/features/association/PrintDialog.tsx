import { Button, Modal, Spin } from 'antd'
import type { Paper } from '../../domain/paper/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** A paper that is only printed, as it will be printed. */
export function PrintDialog({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const { desktop } = useServices()
  const notices = useNotices()
  const shown = useDrawnPaper(paper)
  const print = async (): Promise<void> => {
    if (shown.kind !== 'drawn') return
    const sent = await desktop.printPdf(paper.title, shown.drawn.bytes)
    if (sent) notices.done(`已送打印：${paper.title}`)
  }
  return (
    <Modal
      open
      title={paper.title}
      width={1240}
      style={{ top: 16 }}
      footer={[
        <Button key="print" type="primary" disabled={shown.kind !== 'drawn'} onClick={() => void print()}>
          打印
        </Button>,
      ]}
      onCancel={onClose}
    >
      {shown.kind === 'drawing' && <Spin style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'refused' && <RefusalAlert sentence={refusalWords(shown.problem)} />}
      {shown.kind === 'drawn' && (
        <div className="print-pages">
          <PdfPages label={paper.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
        </div>
      )}
    </Modal>
  )
}

import { Button, Modal, Spin } from 'antd'
import { useState } from 'react'
import type { Printable } from '../../domain/paper/list-paper'
import { ok, type Problem, type Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** A paper that is only printed, as it will be printed. `print` is given what tells of people: it goes through the gate for giving out. */
export function PrintDialog({
  paper,
  print: given,
  onClose,
}: {
  paper: Printable
  print?: (bytes: Uint8Array) => Promise<Result<boolean>>
  onClose: () => void
}) {
  const { desktop } = useServices()
  const notices = useNotices()
  const shown = useDrawnPaper(paper)
  const [refusal, setRefusal] = useState<Problem>()
  const problem = shown.kind === 'refused' ? shown.problem : refusal
  const print = async (): Promise<void> => {
    if (shown.kind !== 'drawn') return
    const { bytes } = shown.drawn
    const sent = given ? await given(bytes) : ok(await desktop.printPdf(paper.title, bytes))
    if (!sent.ok) setRefusal(sent.problem)
    else if (sent.value) notices.done(`已送打印：${paper.title}`)
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
      {problem && <RefusalAlert sentence={refusalWords(problem)} />}
      {shown.kind === 'drawn' && (
        <div className="print-pages">
          <PdfPages label={paper.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
        </div>
      )}
    </Modal>
  )
}

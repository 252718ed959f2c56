import { Modal, Spin } from 'antd'
import { useMemo } from 'react'
import { fillDesign } from '../../domain/designs/fill-design'
import type { Paper } from '../../domain/paper/paper'
import type { Design } from '../../domain/records/design'
import { refusalWords } from '../../domain/words/problem-words'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** The design as it would be printed, each fact by its name: nobody's data. */
const trialPaper = (one: Design, terms: readonly string[]): Paper => ({
  form: 'letter',
  title: one.name,
  author: '',
  blocks: [],
  names: [],
  placed: fillDesign(one, Object.fromEntries(terms.map(name => [name, `〔${name}〕`]))),
  check: { code: one.name, lines: [] },
})

/** 预览: the sheet as the printer would be given it; a scan behind it is not printed and so not there. */
export function DesignPreview({
  one,
  terms,
  onClose,
}: {
  one: Design
  terms: readonly string[]
  onClose: () => void
}) {
  const paper = useMemo(() => trialPaper(one, terms), [one, terms])
  const shown = useDrawnPaper(paper)
  return (
    <Modal open title={`预览：${one.name}`} width={1000} style={{ top: 16 }} footer={null} onCancel={onClose}>
      {shown.kind === 'drawing' && <Spin style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'refused' && <RefusalAlert sentence={refusalWords(shown.problem)} />}
      {shown.kind === 'drawn' && (
        <div style={{ display: 'flex', height: 'calc(100vh - 160px)' }}>
          <PdfPages label={one.name} pages={shown.pdf.pages} picture={shown.pdf.picture} />
        </div>
      )}
    </Modal>
  )
}

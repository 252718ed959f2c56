import { Alert, Button, Flex, Modal, Spin } from 'antd'
import { useMemo } from 'react'
import type { AssociationReport } from '../../domain/records/association-report'
import type { Organisation } from '../../domain/records/organisation'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { useSavePdf } from '../../services/use-save-pdf'
import { PdfPages } from '../../ui/PdfPages'
import { SavePdfButton } from '../../ui/SavePdfButton'
import { layReport } from './report-paper'

/** The report as it would be issued today, without its number: to be looked at and kept as PDF or Word. */
export function PreviewDialog({
  told,
  title,
  onClose,
}: {
  told: { readonly report: AssociationReport; readonly body: Organisation; readonly text: readonly string[] }
  title: string
  onClose: () => void
}) {
  const { world, wordFiles, desktop } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const { report, body, text } = told
  const today = world.today()
  const layout = useMemo(() => layReport({ report, body, text }, today), [report, body, text, today])
  const shown = useDrawnPaper(layout)
  const drawn = shown.kind === 'drawn' ? shown.drawn : undefined
  const saveWord = async (): Promise<void> => {
    const saved = await desktop.saveFile('docx', `${title}.docx`, await wordFiles.write(layout))
    if (saved !== null) notices.done(`已另存为 ${saved}，可用 WPS 修改`)
  }
  const savePdf = (password: string | null): void => {
    if (drawn !== undefined) void pdf.save({ name: `${title}.pdf`, bytes: drawn.bytes }, password)
  }
  return (
    <Modal
      open
      title="报告预览（尚未编号）"
      width={1000}
      footer={null}
      destroyOnHidden
      style={{ top: 16 }}
      onCancel={onClose}
    >
      <Flex gap={8} justify="flex-end" style={{ paddingBottom: 8 }}>
        <SavePdfButton disabled={drawn === undefined} problemOf={pdf.problemOf} onSave={savePdf} />
        <Button onClick={() => void saveWord()}>另存为 Word</Button>
      </Flex>
      {shown.kind === 'drawing' && <Spin style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'refused' && <Alert type="error" showIcon title={refusalWords(shown.problem)} />}
      {shown.kind === 'drawn' && (
        <div style={{ display: 'flex', height: 'calc(100vh - 190px)' }}>
          <PdfPages label="工作报告" pages={shown.pdf.pages} picture={shown.pdf.picture} />
        </div>
      )}
    </Modal>
  )
}

import { Button, Flex, Spin } from 'antd'
import type { ReactNode } from 'react'
import type { Paper } from '../../domain/paper/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { useSavePdf } from '../../services/use-save-pdf'
import { PageTitle } from '../../ui/PageTitle'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { SavePdfButton } from '../../ui/SavePdfButton'
import { useShortcut } from '../../ui/use-shortcut'

/** A paper to be looked at, printed and saved. `before` is asked before it is handed over; false keeps it here. */
export function PaperToGive({
  paper,
  before = () => Promise.resolve(true),
  actions,
  onBack,
}: {
  paper: Paper
  before?: () => Promise<boolean>
  actions?: ReactNode
  onBack: () => void
}) {
  const { desktop, world } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const shown = useDrawnPaper(paper)
  const drawn = shown.kind === 'drawn' ? shown.drawn : undefined

  const print = async (): Promise<void> => {
    if (drawn === undefined || !(await before())) return
    if (await desktop.printPdf(paper.title, drawn.bytes)) notices.done(`已送打印：${paper.title}`)
  }
  const save = async (password: string | null): Promise<void> => {
    if (drawn === undefined || !(await before())) return
    await pdf.save({ name: `${paper.title}_${world.today()}.pdf`, bytes: drawn.bytes }, password)
  }
  useShortcut('Ctrl+P', () => void print())

  return (
    <>
      <PageTitle
        title={paper.title}
        onBack={onBack}
        actions={
          <Flex gap={8}>
            {actions}
            <SavePdfButton
              disabled={drawn === undefined}
              problemOf={pdf.problemOf}
              onSave={password => void save(password)}
            />
            <Button type="primary" disabled={drawn === undefined} onClick={() => void print()}>
              打印
            </Button>
          </Flex>
        }
      />
      {shown.kind === 'drawing' && <Spin style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'refused' && <RefusalAlert sentence={refusalWords(shown.problem)} />}
      {shown.kind === 'drawn' && (
        <PdfPages label={paper.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
      )}
    </>
  )
}

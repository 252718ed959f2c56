import { Button, Flex, Spin, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { paperFileName } from '../../domain/paper/paper-file-name'
import { printedLayout } from '../../domain/paper/printing'
import type { DrawnPaper } from '../../domain/ports'
import { issuedPaper, type IssuedPaper } from '../../domain/records/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { usePrinter } from '../../services/use-printer'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { useSavePdf } from '../../services/use-save-pdf'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { PrinterField } from '../../ui/PrinterField'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { SavePdfButton } from '../../ui/SavePdfButton'
import { useShortcut } from '../../ui/use-shortcut'
import { fontWords } from './font-words'
import { PaperActions } from './register/PaperActions'
import { PaperFacts } from './register/PaperFacts'
import { PrintDialog } from './register/PrintDialog'

/** One paper as it was issued: drawn anew from the words it keeps, printed or saved as often as needed. */
export function PaperPage() {
  const { paperId } = useParams()
  const navigate = useNavigate()
  const paper = useFound(issuedPaper, paperId)
  if (paper !== undefined) return <Issued key={paper.id} paper={paper} />
  return (
    <>
      <PageTitle title="文书" onBack={() => void navigate('/papers')} />
      <EmptyState title="没有找到这份文书" hint="请返回登记簿查找。" />
    </>
  )
}

function Issued({ paper }: { paper: IssuedPaper }) {
  const navigate = useNavigate()
  const today = useServices().world.today()
  const layout = useMemo(() => printedLayout(paper), [paper])
  const shown = useDrawnPaper(layout)
  return (
    <>
      <PageTitle
        title={`${paper.title}${paper.number === undefined ? '' : ` ${paper.number}`}`}
        note={<Typography.Text type="secondary">{`${paper.issuedOn} 印发`}</Typography.Text>}
        actions={<Actions paper={paper} drawn={shown.kind === 'drawn' ? shown.drawn : undefined} />}
        onBack={() => void navigate('/papers')}
      />
      <PaperFacts paper={paper} today={today} />
      {shown.kind === 'drawing' && <Spin style={{ display: 'block', padding: 120 }} />}
      {shown.kind === 'refused' && <RefusalAlert sentence={refusalWords(shown.problem)} />}
      {shown.kind === 'drawn' && (
        <>
          <PdfPages label={paper.title} pages={shown.pdf.pages} picture={shown.pdf.picture} />
          <Flex justify="space-between" gap={16} wrap style={{ paddingTop: 6 }}>
            <Typography.Text type="secondary">{`所用字体　${fontWords(shown.drawn.fonts)}`}</Typography.Text>
            <Typography.Text type="secondary">{`共 ${shown.drawn.pages} 页`}</Typography.Text>
          </Flex>
        </>
      )}
    </>
  )
}

/** Everything that can be done with an issued paper. */
function Actions({ paper, drawn }: { paper: IssuedPaper; drawn: DrawnPaper | undefined }) {
  const mayWrite = useRights().includes('write')
  const { printer, ask, save, problemOf, saveWord, dialog } = useGivingOut(paper, drawn)
  const again = paper.numbered !== undefined && (paper.printings ?? []).length > 0
  return (
    <>
      {paper.meetingId !== undefined && <Link to={`/meetings/${paper.meetingId}`}>所属会议</Link>}
      {mayWrite && <PaperActions paper={paper} />}
      <SavePdfButton disabled={drawn === undefined} problemOf={problemOf} onSave={save} />
      <Button onClick={saveWord}>另存为 Word</Button>
      <PrinterField {...printer} />
      <Button type="primary" disabled={drawn === undefined} onClick={ask}>
        {again ? '重印' : '打印'}
      </Button>
      {dialog}
    </>
  )
}

/**
 * Printing and saving what is on the screen; Ctrl+P prints the paper, not the window. Each printing of a numbered paper is noted first,
 * and from the second on marked; a void one is only printed as void.
 */
function useGivingOut(paper: IssuedPaper, drawn: DrawnPaper | undefined) {
  const { desktop, pages, records, wordFiles } = useServices()
  const notices = useNotices()
  const pdf = useSavePdf()
  const printer = usePrinter(paper.layout)
  const [asking, setAsking] = useState(false)
  const name = paperFileName(paper)
  const mayWrite = useRights().includes('write')
  const isNoted = mayWrite && paper.numbered !== undefined && paper.voided === undefined
  const hand = async (bytes: Uint8Array): Promise<void> => {
    if (await desktop.printPdf(name, bytes)) notices.done(`已送打印：${paper.title}`)
  }
  const print = async (): Promise<void> => {
    const noted = records.find(issuedPaper, paper.id) ?? paper
    const marked = await pages.draw(printer.align(printedLayout(noted)))
    if (marked.ok) await hand(marked.value.bytes)
    else notices.refused(refusalWords(marked.problem))
  }
  const ask = (): void => {
    if (isNoted) setAsking(true)
    else void print()
  }
  const save = (password: string | null): void => {
    if (drawn !== undefined) void pdf.save({ name: `${name}.pdf`, bytes: drawn.bytes }, password)
  }
  const saveWord = (): void => {
    void wordFiles
      .write(paper.layout)
      .then(bytes => desktop.saveFile('docx', `${name}.docx`, bytes))
      .then(savedAs => {
        if (savedAs !== null) notices.done(`已另存为 ${savedAs}，可用 WPS 修改；登记簿里的文书不变`)
      })
  }
  useShortcut('Ctrl+P', ask)
  const dialog = asking && (
    <PrintDialog
      paper={paper}
      onPrint={() => void print()}
      onClose={() => {
        setAsking(false)
      }}
    />
  )
  return { printer, ask, save, problemOf: pdf.problemOf, saveWord, dialog }
}

import { Button, Flex, Spin, Typography } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { paperFileName } from '../../domain/paper/paper-file-name'
import type { DrawnPaper } from '../../domain/ports'
import { issuedPaper, type IssuedPaper } from '../../domain/records/paper'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDrawnPaper } from '../../services/use-drawn-paper'
import { useFound } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { PdfPages } from '../../ui/PdfPages'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { useShortcut } from '../../ui/use-shortcut'
import { fontWords } from './font-words'

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
  const shown = useDrawnPaper(paper.layout)
  const drawn = shown.kind === 'drawn' ? shown.drawn : undefined
  const { print, save, saveWord } = useGivingOut(paper, drawn)
  return (
    <>
      <PageTitle
        title={`${paper.title}${paper.number === undefined ? '' : ` ${paper.number}`}`}
        note={<Typography.Text type="secondary">{`${paper.issuedOn} 印发`}</Typography.Text>}
        actions={
          <>
            {paper.meetingId !== undefined && <Link to={`/meetings/${paper.meetingId}`}>所属会议</Link>}
            <Button disabled={drawn === undefined} onClick={save}>
              另存为 PDF
            </Button>
            <Button onClick={saveWord}>另存为 Word</Button>
            <Button type="primary" disabled={drawn === undefined} onClick={print}>
              打印
            </Button>
          </>
        }
        onBack={() => void navigate('/papers')}
      />
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

/** Printing and saving what is on the screen; Ctrl+P prints the paper, not the window. */
function useGivingOut(paper: IssuedPaper, drawn: DrawnPaper | undefined) {
  const { desktop, wordFiles } = useServices()
  const notices = useNotices()
  const name = paperFileName(paper)
  const print = (): void => {
    if (drawn === undefined) return
    void desktop.printPdf(name, drawn.bytes).then(handed => {
      if (handed) notices.done(`已送打印：${paper.title}`)
    })
  }
  const save = (): void => {
    if (drawn === undefined) return
    void desktop.saveFile('pdf', `${name}.pdf`, drawn.bytes).then(savedAs => {
      if (savedAs !== null) notices.done(`已另存为 ${savedAs}`)
    })
  }
  const saveWord = (): void => {
    void wordFiles
      .write(paper.layout)
      .then(bytes => desktop.saveFile('docx', `${name}.docx`, bytes))
      .then(savedAs => {
        if (savedAs !== null) notices.done(`已另存为 ${savedAs}，可用 WPS 修改；登记簿里的文书不变`)
      })
  }
  useShortcut('Ctrl+P', print)
  return { print, save, saveWord }
}

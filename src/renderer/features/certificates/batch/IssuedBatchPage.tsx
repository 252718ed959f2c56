import { Button, Card, Spin } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { appointment } from '../../../documents/appointment'
import { printedLayout, wasPrinted } from '../../../domain/paper/printing'
import { issuedPaper, type IssuedPaper } from '../../../domain/records/paper'
import { useAll } from '../../../services/use-records'
import { useSavePdf } from '../../../services/use-save-pdf'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { PrinterField } from '../../../ui/PrinterField'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { SavePdfButton } from '../../../ui/SavePdfButton'
import { useShortcut } from '../../../ui/use-shortcut'
import { IssuedTable } from './IssuedTable'
import { PreviewDialog } from './PreviewDialog'
import { PrintAgainDialog } from './PrintAgainDialog'
import { RangeFields, type Range } from './RangeFields'
import { useBatchOutput } from './use-batch-output'
import { useEntryPapers } from './use-entry-papers'

const unknown = (
  <EmptyState title="没有找到这一批" hint="请到登记簿里查找。" action={<Link to="/papers">去登记簿</Link>} />
)

/** What was issued together: printed, a range of it or from one sheet on, or saved. */
export function IssuedBatchPage() {
  const { entryId = '' } = useParams()
  const papers = useEntryPapers(entryId)
  if (papers === undefined) return <Spin style={{ display: 'block', padding: 120 }} />
  return papers.length === 0 ? unknown : <IssuedPapers papers={papers} back="/papers/issue" />
}

/** The letters of appointment issued after a meeting. */
export function MeetingLettersPage() {
  const { meetingId = '' } = useParams()
  const papers = useAll(issuedPaper).filter(
    one => one.meetingId === meetingId && one.documentId === appointment.id,
  )
  return papers.length === 0 ? unknown : <IssuedPapers papers={papers} back={`/meetings/${meetingId}`} />
}

function IssuedPapers({ papers, back }: { papers: readonly IssuedPaper[]; back: string }) {
  const navigate = useNavigate()
  const { problemOf } = useSavePdf()
  const [range, setRange] = useState<Range>({ from: 1, to: papers.length })
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState<number>()
  const { progress, cancel, refusal, chosen, ...out } = useBatchOutput(papers, range)
  const before = chosen.filter(paper => wasPrinted(paper) && paper.voided === undefined).length
  const busy = progress !== undefined
  const print = (): void => {
    if (before > 0) setAsking(true)
    else void out.print(undefined)
  }
  useShortcut('Ctrl+P', print)
  return (
    <>
      <PageTitle
        title={`成批开具：${papers[0]?.title ?? ''} ${papers.length} 份`}
        onBack={() => void navigate(back)}
        actions={
          <>
            <PrinterField {...out.printer} />
            <RangeFields most={papers.length} range={range} onRange={setRange} />
            <SavePdfButton
              label="每份一个 PDF"
              disabled={busy}
              problemOf={problemOf}
              onSave={password => void out.saveApart(password)}
            />
            <SavePdfButton
              label="合成一个 PDF"
              disabled={busy}
              problemOf={problemOf}
              onSave={password => void out.saveTogether(password)}
            />
            <Button type="primary" disabled={busy} onClick={print}>
              {`打印 ${chosen.length} 份`}
            </Button>
          </>
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {progress !== undefined && <ProgressPanel {...progress} onCancel={cancel} />}
      <Card size="small" title="打印中途卡纸的，点那一份的“从这份起”，再点打印。">
        <IssuedTable
          papers={papers}
          onSee={setSeen}
          onFrom={at => {
            setRange({ from: at + 1, to: papers.length })
          }}
        />
      </Card>
      {seen !== undefined && (
        <PreviewDialog
          foot="已经编号。"
          papers={papers.map((one, at) => ({ name: one.subject, at, layout: printedLayout(one) }))}
          first={seen}
          onClose={() => {
            setSeen(undefined)
          }}
        />
      )}
      {asking && (
        <PrintAgainDialog
          count={before}
          onPrint={again => void out.print(again)}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

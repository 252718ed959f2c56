import { Button, Card, Flex, InputNumber, Spin, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { printedLayout } from '../../../domain/paper/change-paper'
import type { PrintedBefore } from '../../../domain/paper/print-together'
import type { Watch } from '../../../domain/progress'
import type { IssuedPaper } from '../../../domain/records/paper'
import type { Result } from '../../../domain/result'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNotices } from '../../../services/notices'
import { useServices } from '../../../services/services'
import { useMe } from '../../../services/use-me'
import { usePrinter } from '../../../services/use-printer'
import { useWatchedWork } from '../../../services/use-watched-work'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { PrinterField } from '../../../ui/PrinterField'
import { ProgressPanel } from '../../../ui/ProgressPanel'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useShortcut } from '../../../ui/use-shortcut'
import { PreviewDialog } from './PreviewDialog'
import { PrintAgainDialog } from './PrintAgainDialog'
import { printBatch, saveApart, saveTogether } from './print-batch'
import { useEntryPapers } from './use-entry-papers'

/** What was issued together: printed, a range of it or from one sheet on, or saved. */
export function IssuedBatchPage() {
  const { entryId = '' } = useParams()
  const papers = useEntryPapers(entryId)
  if (papers === undefined) return <Spin style={{ display: 'block', padding: 120 }} />
  if (papers.length > 0) return <Issued papers={papers} />
  return (
    <EmptyState
      title="没有找到这一批"
      hint="请到登记簿里查找。"
      action={<Link to="/papers">去登记簿</Link>}
    />
  )
}

type Range = { readonly from: number; readonly to: number }

function useOutput(papers: readonly IssuedPaper[], range: Range) {
  const printer = usePrinter(papers[0]?.layout ?? {})
  const services = useServices()
  const notices = useNotices()
  const me = useMe()
  const { progress, run, cancel } = useWatchedWork('准备打印')
  const [refusal, setRefusal] = useState<string>()
  const title = `${papers[0]?.title ?? ''} ${papers.length} 份`
  const chosen = papers.slice(range.from - 1, range.to)

  /** Runs the work and says what came of it. */
  const watched = async <T,>(
    work: (watch: Watch) => Promise<Result<T>>,
    said: (value: T) => string | undefined,
  ): Promise<void> => {
    const done = await run(work)
    setRefusal(done.ok ? undefined : refusalWords(done.problem))
    const sentence = done.ok ? said(done.value) : undefined
    if (sentence !== undefined) notices.done(sentence)
  }
  const savedAs = (name: string | null): string | undefined =>
    name === null ? undefined : `已另存为 ${name}`
  return {
    printer,
    progress,
    cancel,
    refusal,
    chosen,
    print: (before: PrintedBefore) =>
      watched(
        watch => {
          const noted = { on: services.world.today(), by: me.name }
          return printBatch(services, title, { papers: chosen, before, noted, align: printer.align }, watch)
        },
        handed => (handed ? `已送打印第 ${range.from}—${range.to} 份，请到打印机前核对` : undefined),
      ),
    saveTogether: () => watched(watch => saveTogether(services, title, chosen, watch), savedAs),
    saveApart: () => watched(watch => saveApart(services, title, chosen, watch), savedAs),
  }
}

const standing = ({ voided, printings = [] }: IssuedPaper) => {
  if (voided !== undefined) return <Tag color="error">已作废</Tag>
  return printings.length > 0 ? <Tag color="success">已送打印</Tag> : <Tag>未打印</Tag>
}

function RangeFields({
  most,
  range,
  onRange,
}: {
  most: number
  range: Range
  onRange: (range: Range) => void
}) {
  return (
    <Flex gap={6} align="center">
      <Typography.Text>第</Typography.Text>
      <InputNumber<number>
        aria-label="从第几份"
        min={1}
        max={range.to}
        precision={0}
        value={range.from}
        style={{ width: 80 }}
        onChange={from => {
          if (from !== null) onRange({ ...range, from })
        }}
      />
      <Typography.Text>到第</Typography.Text>
      <InputNumber<number>
        aria-label="到第几份"
        min={range.from}
        max={most}
        precision={0}
        value={range.to}
        style={{ width: 80 }}
        onChange={to => {
          if (to !== null) onRange({ ...range, to })
        }}
      />
      <Typography.Text>份</Typography.Text>
    </Flex>
  )
}

function Issued({ papers }: { papers: readonly IssuedPaper[] }) {
  const navigate = useNavigate()
  const [range, setRange] = useState<Range>({ from: 1, to: papers.length })
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState<number>()
  const { progress, cancel, refusal, chosen, ...out } = useOutput(papers, range)
  const printedBefore = chosen.filter(
    ({ printings = [], voided }) => printings.length > 0 && voided === undefined,
  ).length
  const print = (): void => {
    if (printedBefore > 0) setAsking(true)
    else void out.print(undefined)
  }
  useShortcut('Ctrl+P', print)
  return (
    <>
      <PageTitle
        title={`成批开具：${papers[0]?.title ?? ''} ${papers.length} 份`}
        onBack={() => void navigate('/papers/issue')}
        actions={
          <>
            <PrinterField {...out.printer} />
            <RangeFields most={papers.length} range={range} onRange={setRange} />
            <Button disabled={progress !== undefined} onClick={() => void out.saveApart()}>
              每份一个 PDF
            </Button>
            <Button disabled={progress !== undefined} onClick={() => void out.saveTogether()}>
              合成一个 PDF
            </Button>
            <Button type="primary" disabled={progress !== undefined} onClick={print}>
              {`打印 ${chosen.length} 份`}
            </Button>
          </>
        }
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {progress !== undefined && <ProgressPanel {...progress} onCancel={cancel} />}
      <Card size="small" title="打印中途卡纸的，点那一份的“从这份起”，再点打印。">
        <Table<IssuedPaper>
          size="small"
          rowKey="id"
          dataSource={[...papers]}
          pagination={papers.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          scroll={{ y: 'calc(100vh - 260px)' }}
          columns={[
            { title: '份', width: 60, render: (_, one) => papers.indexOf(one) + 1 },
            {
              title: '编号',
              width: 220,
              render: (_, { id, number, title }) => <Link to={`/papers/${id}`}>{number ?? title}</Link>,
            },
            { title: '事由', render: (_, { subject }) => subject },
            { title: '打印', width: 110, render: (_, one) => standing(one) },
            {
              title: '操作',
              width: 170,
              render: (_, one) => {
                const at = papers.indexOf(one)
                return (
                  <>
                    <Button
                      type="link"
                      size="small"
                      onClick={() => {
                        setSeen(at)
                      }}
                    >
                      预览
                    </Button>
                    <Button
                      type="link"
                      size="small"
                      aria-label={`从第 ${at + 1} 份起`}
                      onClick={() => {
                        setRange({ from: at + 1, to: papers.length })
                      }}
                    >
                      从这份起
                    </Button>
                  </>
                )
              },
            },
          ]}
        />
      </Card>
      {seen !== undefined && (
        <PreviewDialog
          foot="已经编号。"
          papers={papers.map((one, at) => ({ name: one.subject, at, layout: printedLayout(one, 'last') }))}
          first={seen}
          onClose={() => {
            setSeen(undefined)
          }}
        />
      )}
      {asking && (
        <PrintAgainDialog
          count={printedBefore}
          onPrint={before => void out.print(before)}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

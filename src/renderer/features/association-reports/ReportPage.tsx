import { Button, Flex, Tag, Typography } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { associationReportSheet } from '../../documents/association-report'
import { addressReport, draftOfReport, reportDays } from '../../domain/association-reports/edit-report'
import { daysOfSpan, reportTitle } from '../../domain/association-reports/report-span'
import { compareMinutes } from '../../domain/meeting/compare-minutes'
import { associationReport, type AssociationReport } from '../../domain/records/association-report'
import { organisation, type Organisation } from '../../domain/records/organisation'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useDialog } from '../../services/use-dialog'
import { usePaperAbout } from '../../services/use-paper-about'
import { useFound, useJournal } from '../../services/use-records'
import { useRecordRemoval } from '../../services/use-removal'
import { useRights } from '../../services/use-rights'
import { ComparedParagraphs, RecordChanged } from '../../ui/ComparedParagraphs'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { TitledCard } from '../../ui/TitledCard'
import { useShortcut } from '../../ui/use-shortcut'
import { AddressDialog } from './AddressDialog'
import { BodyDialog } from './BodyDialog'
import { PreviewDialog } from './PreviewDialog'
import { reportDraft, reportProblem } from './report-paper'

type Told = { readonly report: AssociationReport; readonly body: Organisation; readonly title: string }

/** What can be done with a report: looked at, kept as Word, issued, taken away. */
function Actions({ told, text, onGone }: { told: Told; text: readonly string[]; onGone: () => void }) {
  const { report, body, title } = told
  const { world } = useServices()
  const notices = useNotices()
  const may = useRights().includes('write')
  const remove = useRecordRemoval(associationReport, 'association-report-edited')
  const { asked, ask, close } = useDialog<'preview'>()
  const about = { kind: associationReport.kind, id: report.id }
  const { issued, busy, open, issue } = usePaperAbout(associationReportSheet.id, about)
  const ready = (then: () => void): void => {
    const problem = reportProblem({ report, body, text }, world.today())
    if (problem === undefined) then()
    else notices.refused(refusalWords(problem))
  }
  return (
    <>
      <Button
        onClick={() => {
          ready(() => {
            ask('preview')
          })
        }}
      >
        预览、另存
      </Button>
      {issued && <Button onClick={open}>查看、打印已印发的</Button>}
      {may && (
        <>
          <Button
            onClick={() => {
              void remove({ id: report.id, called: title }).then(gone => {
                if (gone) onGone()
              })
            }}
          >
            移除
          </Button>
          <Button
            type="primary"
            loading={busy}
            onClick={() => {
              ready(() => {
                issue(reportDraft({ report, body, text }))
              })
            }}
          >
            {issued === undefined ? '编号并印发' : '按现在的正文再印发'}
          </Button>
        </>
      )}
      {asked !== undefined && <PreviewDialog told={{ report, body, text }} title={title} onClose={close} />}
    </>
  )
}

function Body({ told, drafted }: { told: Told; drafted: readonly string[] }) {
  const { report, title } = told
  const may = useRights().includes('write')
  const { asked, ask, close } = useDialog<'body' | 'address'>()
  const shown = report.body ?? drafted
  return (
    <TitledCard
      title="报告正文"
      extra={
        may && (
          <Flex gap={8}>
            <Button
              size="small"
              onClick={() => {
                ask('address')
              }}
            >
              {report.sentTo === undefined ? '填写报送单位' : `报送：${report.sentTo}`}
            </Button>
            <Button
              size="small"
              onClick={() => {
                ask('body')
              }}
            >
              修改正文
            </Button>
          </Flex>
        )
      }
    >
      <Flex vertical gap={4}>
        <Typography.Text type="secondary">
          {report.body === undefined
            ? '按记录自动拟写，记录改了正文随之改；可以修改，也可以加写下步打算。'
            : '正文已手工修改，不再随记录变化；与记录不同的段落已标明。'}
        </Typography.Text>
        {report.drafted !== undefined && (
          <RecordChanged
            title="修改正文之后，记录又有变动，正文没有随之改"
            changes={compareMinutes(report.drafted, drafted)}
          />
        )}
        <ComparedParagraphs compared={compareMinutes(drafted, shown)} />
      </Flex>
      {asked === 'body' && <BodyDialog report={report} title={title} drafted={drafted} onClose={close} />}
      {asked === 'address' && (
        <AddressDialog
          value={report.sentTo ?? ''}
          decide={sentTo => addressReport(report, sentTo, title)}
          onClose={close}
        />
      )}
    </TitledCard>
  )
}

function Record({ report, body, onBack }: Omit<Told, 'title'> & { onBack: () => void }) {
  const { records, world } = useServices()
  useJournal()
  const today = world.today()
  const drafted = draftOfReport(report, records, today)
  const { from, to } = reportDays(report, today)
  const told = { report, body, title: reportTitle(report, body.name) }
  return (
    <>
      <PageTitle
        title={told.title}
        note={
          <>
            <span className="small-print">{`${from} 至 ${to}`}</span>
            {to < daysOfSpan(report).to && <Tag color="warning">时段未满</Tag>}
          </>
        }
        actions={<Actions told={told} text={report.body ?? drafted} onGone={onBack} />}
        onBack={onBack}
      />
      <Body told={told} drafted={drafted} />
    </>
  )
}

/** One report: its text beside what the records give. */
export function ReportPage() {
  const { reportId } = useParams()
  const report = useFound(associationReport, reportId)
  const body = useFound(organisation, report?.organisationId)
  const navigate = useNavigate()
  const back = (): void => void navigate('/reports')
  useShortcut('Escape', back)
  if (report === undefined || body === undefined) {
    return (
      <>
        <PageTitle title="工作报告" onBack={back} />
        <EmptyState title="没有找到这份报告" hint="可能已被移除或撤销。请返回报告列表。" />
      </>
    )
  }
  return <Record key={report.id} report={report} body={body} onBack={back} />
}

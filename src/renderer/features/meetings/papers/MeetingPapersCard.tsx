import { Button, Card, Flex, Typography } from 'antd'
import { useMemo, useState } from 'react'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import type { Meeting } from '../../../domain/records/meeting'
import { paperRule } from '../../../domain/records/paper-rule'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { entriesOf } from './entries-of'
import type { PaperContext } from './paper-context'
import { draftsOf, toPrint, type PaperToPrint } from './paper-drafts'
import { PaperRow } from './PaperRow'
import { PrintTogetherDialog } from './PrintTogetherDialog'
import { useIssueDrafts } from './use-issue-drafts'
import { usePaperContext } from './use-paper-context'

/** 打印、印发文书: every paper the kind of the meeting takes, what is still missing, and printing or issuing each or several at once. */
export function MeetingPapersCard({ meeting }: { meeting: Meeting }) {
  const context = usePaperContext(meeting)
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
          打印、印发文书
        </Typography.Title>
      }
    >
      {context === undefined ? (
        <Typography.Text type="secondary">没有找到开会的单位</Typography.Text>
      ) : (
        <Papers context={context} />
      )}
    </Card>
  )
}

function Papers({ context }: { context: PaperContext }) {
  const mayWrite = useRights().includes('write')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [printing, setPrinting] = useState(false)
  const { issue, busy, refusal } = useIssueDrafts(context.meeting)
  const rules = useAll(paperRule)
  const { meeting } = context
  const entries = useMemo(() => entriesOf(meeting), [meeting])
  const papers = useMemo(
    () =>
      entries
        .filter(({ document }) => chosen.includes(document.id))
        .flatMap(entry => toPrint(entry, context, rules)),
    [entries, chosen, context, rules],
  )
  const drafts = entries
    .filter(({ document }) => chosen.includes(document.id) && document.keeping.kind !== 'printed')
    .flatMap(entry => draftsOf(entry, context))
  const choose = (id: string, on: boolean): void => {
    const others = chosen.filter(one => one !== id)
    setChosen(on ? [...others, id] : others)
  }
  return (
    <Flex vertical gap={10}>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {entries.map(entry => {
        const { id } = entry.document
        return (
          <PaperRow
            key={id}
            entry={entry}
            context={context}
            chosen={chosen.includes(id)}
            onChoose={on => {
              choose(id, on)
            }}
          />
        )
      })}
      <Button
        disabled={papers.length === 0}
        onClick={() => {
          setPrinting(true)
        }}
      >
        {papers.length === 0 ? '勾选几种，合并打印' : `合并打印 ${String(papers.length)} 份`}
      </Button>
      {mayWrite && <IssueButton drafts={drafts} papers={papers} busy={busy} onIssue={issue} />}
      {printing && (
        <PrintTogetherDialog
          title={context.meeting.title}
          papers={papers}
          busy={busy}
          onIssue={waiting => {
            issue(waiting, () => undefined)
          }}
          onClose={() => {
            setPrinting(false)
          }}
        />
      )}
    </Flex>
  )
}

/** Issues what was chosen and has no number yet; where all of it has, it is issued once more under new numbers. */
function IssueButton({
  drafts,
  papers,
  busy,
  onIssue,
}: {
  drafts: readonly PaperDraft[]
  papers: readonly PaperToPrint[]
  busy: boolean
  onIssue: (drafts: readonly PaperDraft[], done: () => void) => void
}) {
  const waiting = papers.flatMap(({ draft }) => draft ?? [])
  const again = waiting.length === 0 && drafts.length > 0
  const asked = again ? drafts : waiting
  const words = again ? '重新编号印发' : '编号并印发'
  return (
    <Button
      type={again ? 'default' : 'primary'}
      loading={busy}
      disabled={asked.length === 0}
      onClick={() => {
        onIssue(asked, () => undefined)
      }}
    >
      {asked.length === 0 ? '勾选后编号并印发' : `${words} ${String(asked.length)} 份`}
    </Button>
  )
}

import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import type { MeetingPaper } from '../../../domain/meeting/meeting-kind'
import type { Meeting } from '../../../domain/records/meeting'
import { useRights } from '../../../services/use-rights'
import { RefusalAlert } from '../../../ui/RefusalAlert'
import { useKind } from '../use-kind'
import { meetingPapers, type MeetingPaperEntry } from './data/meeting-papers'
import type { PaperContext } from './paper-context'
import { draftsOf } from './paper-drafts'
import { PaperRow } from './PaperRow'
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

/** What a kind takes; where letters of appointment are given out there is a sheet to sign for them. */
function entriesOf(papers: readonly MeetingPaper[]): readonly MeetingPaperEntry[] {
  const ids: readonly string[] = papers.includes('appointment') ? [...papers, 'letter-register'] : papers
  return ids.flatMap(id => meetingPapers.find(({ document }) => document.id === id) ?? [])
}

function Papers({ context }: { context: PaperContext }) {
  const { kind } = useKind(context.meeting)
  const mayWrite = useRights().includes('write')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { issue, busy, refusal } = useIssueDrafts(context.meeting)
  const entries = entriesOf(kind.papers)
  const drafts = entries
    .filter(({ document }) => chosen.includes(document.id))
    .flatMap(entry => draftsOf(entry, context))
  const choose = (id: string, on: boolean): void => {
    const others = chosen.filter(one => one !== id)
    setChosen(on ? [...others, id] : others)
  }
  return (
    <Flex vertical gap={10}>
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {entries.map(entry => {
        const { id, keeping } = entry.document
        const isIssued = mayWrite && keeping.kind !== 'printed'
        const onChoose = (on: boolean): void => {
          choose(id, on)
        }
        return (
          <PaperRow
            key={id}
            entry={entry}
            context={context}
            chosen={chosen.includes(id)}
            onChoose={isIssued ? onChoose : undefined}
          />
        )
      })}
      {mayWrite && (
        <Button
          type="primary"
          loading={busy}
          disabled={drafts.length === 0}
          onClick={() => {
            issue(drafts, () => {
              setChosen([])
            })
          }}
        >
          {drafts.length === 0 ? '勾选后编号并印发' : `编号并印发 ${drafts.length} 份`}
        </Button>
      )}
    </Flex>
  )
}

import { Button, Flex, Modal, Typography } from 'antd'
import { useMemo, type ReactNode } from 'react'
import { paperSet } from '../../../domain/paper/list-paper'
import type { Paper } from '../../../domain/paper/paper'
import type { PaperDraft } from '../../../domain/paper/paper-draft'
import { useDrawnPaper } from '../../../services/use-drawn-paper'
import { useRights } from '../../../services/use-rights'
import { PdfPages } from '../../../ui/PdfPages'
import { NotDrawn } from './NotDrawn'
import type { PaperToPrint } from './paper-drafts'
import { PrintButtons } from './PrintButtons'

type Props = {
  readonly title: string
  readonly papers: readonly PaperToPrint[]
  /** Issues those that have yet to be; not needed where all have been. */
  readonly onIssue?: (drafts: readonly PaperDraft[]) => void
  readonly busy?: boolean
  readonly onClose: () => void
}

/** 合并打印: several papers as one PDF and one print job, once all that take a number have theirs. */
export function PrintTogetherDialog({ title, papers, onIssue, busy = false, onClose }: Props) {
  const name = `${title}（${String(papers.length)} 份）`
  const layouts = useMemo(() => papers.map(({ paper }) => paper), [papers])
  const drafts = papers.flatMap(({ draft }) => draft ?? [])
  return (
    <Modal open title={`合并打印：${name}`} width={1000} footer={null} style={{ top: 16 }} onCancel={onClose}>
      <Together
        name={name}
        layouts={layouts}
        waiting={drafts.length === 0 ? undefined : <Waiting drafts={drafts} busy={busy} onIssue={onIssue} />}
      />
    </Modal>
  )
}

/** What has yet to be numbered before it can be printed. */
function Waiting({
  drafts,
  busy,
  onIssue,
}: {
  drafts: readonly PaperDraft[]
  busy: boolean
  onIssue: Props['onIssue']
}) {
  const mayWrite = useRights().includes('write')
  const titles = [...new Set(drafts.map(({ title }) => title))].join('、')
  return (
    <>
      <Typography.Text type="warning">{`${titles}还没有编号印发，印发后一并打印`}</Typography.Text>
      {mayWrite && onIssue && (
        <Button
          type="primary"
          loading={busy}
          onClick={() => {
            onIssue(drafts)
          }}
        >
          {`编号并印发 ${String(drafts.length)} 份`}
        </Button>
      )}
    </>
  )
}

function Together({
  name,
  layouts,
  waiting,
}: {
  name: string
  layouts: readonly Paper[]
  waiting: ReactNode
}) {
  const set = useMemo(() => paperSet(name, layouts), [name, layouts])
  const shown = useDrawnPaper(set)
  if (shown.kind !== 'drawn') return <NotDrawn shown={shown} />
  return (
    <>
      <Flex justify="flex-end" align="center" gap={8} style={{ paddingBottom: 8 }}>
        <Typography.Text type="secondary" style={{ flex: 1 }}>
          {`共 ${String(shown.drawn.pages)} 页`}
        </Typography.Text>
        {waiting ?? <PrintButtons title={name} drawn={shown.drawn} />}
      </Flex>
      <div style={{ display: 'flex', height: 'calc(100vh - 190px)' }}>
        <PdfPages label={name} pages={shown.pdf.pages} picture={shown.pdf.picture} />
      </div>
    </>
  )
}

import { Form, Modal, Typography } from 'antd'
import { useState } from 'react'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { useNotices } from '../../services/notices'
import { useSavePdf } from '../../services/use-save-pdf'
import { useWatchedWork } from '../../services/use-watched-work'
import { AskDialog } from '../../ui/AskDialog'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { SavePdfButton } from '../../ui/SavePdfButton'
import { thousands } from '../../ui/thousands'
import { BATCH, batchesOf } from './draw-ballots'
import { NumberRange, type Range } from './NumberRange'
import { useVotePapers } from './use-vote-papers'

const rangeWords = ({ from, to }: Range): string => `第 ${String(from)} 号至第 ${String(to)} 号`

/** Prints ballots with their stubs, one batch after the other, or saves all of them for a print shop. */
export function PrintBallotsDialog({
  vote,
  ballots,
  onClose,
}: {
  vote: OwnersVote
  ballots: readonly OwnerBallot[]
  onClose: () => void
}) {
  const { printBatch, saveBallots } = useVotePapers(vote)
  const notices = useNotices()
  const { problemOf } = useSavePdf()
  const { progress, run, cancel } = useWatchedWork('排印表决票')
  const [range, setRange] = useState<Range>({ from: 1, to: ballots.length })
  const [printed, setPrinted] = useState<Range>()
  const [refusal, setRefusal] = useState<string>()
  const { from, to } = range
  const [next] = batchesOf(range)
  const backwards = `截止编号 ${String(to)} 小于起始编号 ${String(from)}。请改编号。`
  const print = async (): Promise<void> => {
    setRefusal(next === undefined ? backwards : undefined)
    if (next === undefined || !(await run(watch => printBatch(next, watch)))) return
    notices.done(`已送打印：${rangeWords(next)}表决票`)
    if (next.to === to) onClose()
    setPrinted(next)
    setRange({ from: next.to + 1, to })
  }
  const save = async (password: string | null): Promise<void> => {
    setRefusal(next === undefined ? backwards : undefined)
    if (next !== undefined && (await run(watch => saveBallots(range, password, watch)))) onClose()
  }
  if (progress !== undefined) {
    return (
      <Modal
        open
        title="打印表决票"
        footer={null}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
      >
        <ProgressPanel {...progress} onCancel={cancel} />
      </Modal>
    )
  }
  return (
    <AskDialog
      title="打印表决票"
      okText={next === undefined ? '打印' : `打印${rangeWords(next)}`}
      refusal={refusal}
      onOk={() => void print()}
      onClose={onClose}
    >
      <Form.Item label="编号" extra={`每张带存根；一批 ${String(BATCH)} 张，打完一批再点一次打印下一批`}>
        <NumberRange range={range} last={ballots.length} onChange={setRange} />
      </Form.Item>
      {printed && (
        <Typography.Paragraph role="status">{`${rangeWords(printed)}已送打印，还有 ${thousands(to - printed.to)} 张。`}</Typography.Paragraph>
      )}
      <Form.Item label="送印刷厂">
        <SavePdfButton
          label={`${thousands(Math.max(0, to - from + 1))} 张另存为 PDF（压缩包）`}
          problemOf={problemOf}
          onSave={password => void save(password)}
        />
      </Form.Item>
    </AskDialog>
  )
}

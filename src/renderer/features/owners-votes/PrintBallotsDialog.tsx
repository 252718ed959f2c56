import { Form } from 'antd'
import { useState } from 'react'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { useNotices } from '../../services/notices'
import { AskDialog } from '../../ui/AskDialog'
import { NumberRange, type Range } from './NumberRange'
import { useVotePapers } from './use-vote-papers'

/** Ballots are drawn and printed so many at a time. */
const BATCH = 200

/** Asks which ballots are to be printed, and prints them with their stubs. */
export function PrintBallotsDialog({
  vote,
  ballots,
  onClose,
}: {
  vote: OwnersVote
  ballots: readonly OwnerBallot[]
  onClose: () => void
}) {
  const { printBallots } = useVotePapers(vote)
  const notices = useNotices()
  const [range, setRange] = useState<Range>({ from: 1, to: Math.min(BATCH, ballots.length) })
  const [refusal, setRefusal] = useState<string>()
  const { from, to } = range
  const count = Math.max(0, to - from + 1)
  const print = async (): Promise<void> => {
    if (count === 0 || count > BATCH) {
      setRefusal(`一次打印 1 至 ${String(BATCH)} 张。请改编号，分批打印。`)
      return
    }
    if (!(await printBallots(from, to))) return
    notices.done(`已送打印：第 ${String(from)} 号至第 ${String(to)} 号表决票`)
    onClose()
  }
  return (
    <AskDialog
      title="打印表决票"
      okText={`打印 ${String(count)} 张`}
      refusal={refusal}
      onOk={() => void print()}
      onClose={onClose}
    >
      <Form.Item label="编号" extra={`每张带存根；一次最多 ${String(BATCH)} 张`}>
        <NumberRange range={range} last={ballots.length} onChange={setRange} />
      </Form.Item>
    </AskDialog>
  )
}

import { Button, Modal, Typography } from 'antd'
import { useMemo, useState } from 'react'
import { causes, type EntryHead } from '../../domain/journal/entry'
import type { UndoPlan } from '../../domain/journal/plan-undo'
import { refusalWords } from '../../domain/words/problem-words'
import { keptLines, keptSentences, undoCounts } from '../../domain/words/undo-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useUndo } from '../../services/use-undo'
import { useWatchedWork } from '../../services/use-watched-work'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { thousands } from '../../ui/thousands'

/** Up to so many of what stays are named; of more the sentences give the number. */
const MOST_NAMED = 200

function KeptList({ plan }: { plan: UndoPlan }) {
  const { records } = useServices()
  const lines = useMemo(() => keptLines({ kept: plan.kept.slice(0, MOST_NAMED) }, records), [plan, records])
  return (
    <>
      <Typography.Text>以下不动：</Typography.Text>
      <ul>
        {keptSentences(plan).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ul className="kept-list" aria-label="不动的记录">
        {lines.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
        {plan.kept.length > MOST_NAMED && <li>{`只列出前 ${thousands(MOST_NAMED)} 条`}</li>}
      </ul>
    </>
  )
}

function PlanSentences({ plan }: { plan: UndoPlan }) {
  return (
    <>
      <Typography.Paragraph>{`将${undoCounts(plan) || '不改动任何内容'}。`}</Typography.Paragraph>
      {plan.kept.length > 0 && <KeptList plan={plan} />}
    </>
  )
}

/** Shows what undoing the entry would do and what it would leave alone, then does it. */
export function UndoEntry({ head }: { head: EntryHead }) {
  const { plan, undo } = useUndo()
  const notices = useNotices()
  const { progress, run, cancel } = useWatchedWork('核对要撤销的内容')
  const [planned, setPlanned] = useState<UndoPlan>()
  const { label } = causes[head.cause]

  const show = async (): Promise<void> => {
    const result = await run(watch => plan(head, watch))
    if (result.ok) setPlanned(result.value)
    else if (result.problem.code !== 'cancelled') notices.refused(refusalWords(result.problem))
  }
  const close = (): void => {
    setPlanned(undefined)
  }

  return (
    <>
      <Button disabled={progress !== undefined} onClick={() => void show()}>{`撤销${label}…`}</Button>
      <Modal open={progress !== undefined} title={`撤销“${label}”`} footer={null} closable={false}>
        {progress && <ProgressPanel {...progress} onCancel={cancel} />}
      </Modal>
      <Modal
        open={planned !== undefined}
        title={`撤销“${label}”`}
        okText={planned && `撤销：${undoCounts(planned) || '没有需要改动的内容'}`}
        cancelText="不撤销"
        onCancel={close}
        onOk={() => {
          close()
          void run(watch => undo(head, watch))
        }}
      >
        {planned && <PlanSentences plan={planned} />}
      </Modal>
    </>
  )
}

import { Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { causes, type EntryHead } from '../../domain/journal/entry'
import type { UndoPlan } from '../../domain/journal/plan-undo'
import { refusalWords } from '../../domain/words/problem-words'
import { keptSentences, undoCounts } from '../../domain/words/undo-words'
import { useNotices } from '../../services/notices'
import { useUndo } from '../../services/use-undo'

function PlanSentences({ plan }: { plan: UndoPlan }) {
  const kept = keptSentences(plan)
  return (
    <>
      <Typography.Paragraph>{`将${undoCounts(plan) || '不改动任何内容'}。`}</Typography.Paragraph>
      {kept.length > 0 && (
        <>
          <Typography.Text>以下不动：</Typography.Text>
          <ul>
            {kept.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Shows what undoing the entry would do and what it would leave alone, then does it. */
export function UndoEntry({ head }: { head: EntryHead }) {
  const { plan, undo } = useUndo()
  const notices = useNotices()
  const [planned, setPlanned] = useState<UndoPlan>()
  const [planning, setPlanning] = useState(false)
  const { label } = causes[head.cause]

  const show = async (): Promise<void> => {
    setPlanning(true)
    const result = await plan(head)
    setPlanning(false)
    if (result.ok) setPlanned(result.value)
    else notices.refused(refusalWords(result.problem))
  }
  const close = (): void => {
    setPlanned(undefined)
  }

  return (
    <>
      <Button loading={planning} onClick={() => void show()}>{`撤销${label}…`}</Button>
      <Modal
        open={planned !== undefined}
        title={`撤销“${label}”`}
        okText={planned && `撤销：${undoCounts(planned) || '没有需要改动的内容'}`}
        cancelText="不撤销"
        onCancel={close}
        onOk={() => {
          close()
          void undo(head)
        }}
      >
        {planned && <PlanSentences plan={planned} />}
      </Modal>
    </>
  )
}

import { useState } from 'react'
import { checkAgain, type Again } from '../../../domain/paper/printing'
import { refusalWords } from '../../../domain/words/problem-words'
import { AgainFields } from '../../../ui/AgainFields'
import { AskDialog } from '../../../ui/AskDialog'

/** Some of the papers were sent to the printer before: whether they came out decides whether they are marked as reprints. */
export function PrintAgainDialog({
  count,
  onPrint,
  onClose,
}: {
  count: number
  onPrint: (again: Again) => void
  onClose: () => void
}) {
  const [again, setAgain] = useState<Again & { readonly marked: boolean }>({
    kind: 'not-out',
    reason: '',
    marked: false,
  })
  const [refusal, setRefusal] = useState<string>()
  const print = (): void => {
    const said = checkAgain(again)
    setRefusal(said.ok ? undefined : refusalWords(said.problem))
    if (!said.ok) return
    onClose()
    onPrint(again)
  }
  return (
    <AskDialog
      title={`其中 ${count} 份已经送过打印`}
      okText="登记并打印"
      refusal={refusal}
      byEnter
      onOk={print}
      onClose={onClose}
    >
      <AgainFields label="这几份" value={again} onChange={setAgain} />
    </AskDialog>
  )
}

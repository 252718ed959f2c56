import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { printPaper } from '../../../domain/paper/change-paper'
import { reprints } from '../../../domain/paper/paper-state'
import { wasPrinted } from '../../../domain/paper/printing'
import type { IssuedPaper } from '../../../domain/records/paper'
import { useDecision } from '../../../services/use-decision'
import { useNoted } from '../../../services/use-noted'
import { AgainFields, type TypedAgain } from '../../../ui/AgainFields'
import { AskDialog } from '../../../ui/AskDialog'

const unsaid: TypedAgain = { kind: 'reprint', reason: '', marked: false }

/** What the dialog is called and what its button does. */
function wordsOf(paper: IssuedPaper, { kind }: TypedAgain) {
  const name = `${paper.title} ${paper.number ?? ''}`
  if (!wasPrinted(paper)) return { title: `打印：${name}`, okText: '打印', done: '已登记打印' }
  if (kind === 'not-out') return { title: `补打：${name}`, okText: '登记并补打', done: '已登记补打' }
  const nth = reprints(paper) + 1
  return { title: `第 ${nth} 次重印：${name}`, okText: '登记并重印', done: `已登记第 ${nth} 次重印` }
}

/** 打印 of a numbered paper: how many copies, and from the second time on whether the one before came out, and why. */
export function PrintDialog({
  paper,
  onPrint,
  onClose,
}: {
  paper: IssuedPaper
  onPrint: () => void
  onClose: () => void
}) {
  const noted = useNoted()
  const { refusal, carryOut } = useDecision()
  const [copies, setCopies] = useState(1)
  const [typed, setTyped] = useState(unsaid)
  const { title, okText, done } = wordsOf(paper, typed)
  const save = async (): Promise<void> => {
    const again = wasPrinted(paper) ? typed : undefined
    if (!(await carryOut(printPaper(paper, { copies, again }, noted), done))) return
    onClose()
    onPrint()
  }
  return (
    <AskDialog
      title={title}
      okText={okText}
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={onClose}
    >
      {wasPrinted(paper) && <AgainFields label="上一次" value={typed} onChange={setTyped} />}
      <Form.Item label="份数" extra="登记用；打印窗口里请选同样的份数">
        <InputNumber<number>
          aria-label="份数"
          min={1}
          max={500}
          precision={0}
          value={copies}
          onChange={value => {
            if (value !== null) setCopies(value)
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}

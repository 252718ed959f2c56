import { Form, Input } from 'antd'
import { useState } from 'react'
import { scoreAssessment } from '../../domain/assessing/change-assessment'
import { pointsWords } from '../../domain/assessing/points'
import type { Assessment } from '../../domain/records/assessment'
import type { AssessmentScheme } from '../../domain/records/assessment-scheme'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** 打分: what one assessor gives for every item. */
export function SheetDialog({
  one,
  scheme,
  assessor,
  onClose,
}: {
  one: Assessment
  scheme: AssessmentScheme
  assessor: string
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const known = one.sheets.find(sheet => sheet.assessor === assessor)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(known?.scores ?? {}).map(([id, points]) => [id, pointsWords(points)])),
  )
  const [note, setNote] = useState(known?.note ?? '')
  const save = async (): Promise<void> => {
    const decided = scoreAssessment(one, { assessor, on: world.today(), note, typed }, scheme)
    if (await carryOut(decided, `已保存${assessor}的评分`)) onClose()
  }
  return (
    <AskDialog
      title={`${assessor}评分`}
      okText="保存评分"
      width={680}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {scheme.items.map(({ id, category, text, full, method }, nth) => (
        <Form.Item key={id} label={category} extra={`${text}（${method}）`} required>
          <Input
            aria-label={text}
            autoFocus={nth === 0}
            autoComplete="off"
            suffix={`/ ${pointsWords(full)} 分`}
            style={{ width: 160 }}
            value={typed[id] ?? ''}
            onChange={({ target }) => {
              setTyped(before => ({ ...before, [id]: target.value }))
            }}
          />
        </Form.Item>
      ))}
      <TextField label="说明" rows={2} value={note} placeholder="扣分在哪里、依据什么" onChange={setNote} />
    </AskDialog>
  )
}

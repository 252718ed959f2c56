import { Form } from 'antd'
import { useState } from 'react'
import { factsProblem } from '../../../documents/facts-problem'
import { fourStepsConsultation } from '../../../documents/four-steps'
import type { Consultation, Topic } from '../../../domain/records/topic'
import { consultationOf, keepConsultation } from '../../../domain/topics/keep-consultation'
import { refusalWords } from '../../../domain/words/problem-words'
import { useNow } from '../../../services/use-now'
import { useRights } from '../../../services/use-rights'
import { useWrite } from '../../../services/use-write'
import { AskDialog } from '../../../ui/AskDialog'
import { LocalTimeField } from '../../../ui/LocalTimeField'
import { TextField } from '../../../ui/TextField'
import type { TopicPaper } from './PaperOfTopic'

const lines = [
  { field: 'place', label: '地点', rows: 1, required: true },
  { field: 'chair', label: '主持人', rows: 1, required: false },
  { field: 'recorder', label: '记录人', rows: 1, required: false },
  { field: 'present', label: '参加人员', rows: 2, required: false },
  { field: 'opinions', label: '商议情况', rows: 3, required: false },
  { field: 'outcome', label: '商议结果', rows: 2, required: false },
] as const

/** What was left empty is written by hand on the printed form. */
function factsOf({ present, startsAt, ...words }: Consultation): Readonly<Record<string, unknown>> {
  const said = Object.entries(words)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '')
  const people = present.split(/[、，,\s]+/u).filter(name => name !== '')
  return { ...Object.fromEntries(said), startsAt, present: people }
}

/** 四议两公开商议记录: when and where the two committees met and what they said; kept with the topic, then shown as it is printed. */
export function ConsultationDialog({
  topic,
  unit,
  onPaper,
  onClose,
}: {
  topic: Topic
  unit: string
  onPaper: (paper: TopicPaper) => void
  onClose: () => void
}) {
  const now = useNow()
  const write = useWrite()
  const mayWrite = useRights().includes('write')
  const [refusal, setRefusal] = useState<string>()
  const [typed, setTyped] = useState(() => consultationOf(topic, now()))
  const make = async (): Promise<void> => {
    const facts = { organisation: unit, topic: topic.title, ...factsOf(typed) }
    const problem = factsProblem(fourStepsConsultation, facts)
    setRefusal(problem && refusalWords(problem))
    if (problem !== undefined) return
    const change = mayWrite ? keepConsultation(topic, typed) : undefined
    if (change !== undefined && (await write(change, '已保存商议记录')) === undefined) return
    onPaper({ document: fourStepsConsultation, facts })
  }
  return (
    <AskDialog
      title="四议两公开商议记录"
      okText={mayWrite ? '保存并预览' : '预览商议记录'}
      refusal={refusal}
      onOk={() => void make()}
      onClose={onClose}
    >
      <Form.Item label="时间" required>
        <LocalTimeField
          label="商议时间"
          value={typed.startsAt}
          onChange={(startsAt = typed.startsAt) => {
            setTyped({ ...typed, startsAt })
          }}
        />
      </Form.Item>
      {lines.map(({ field, label, rows, required }) => (
        <TextField
          key={field}
          label={label}
          rows={rows}
          required={required}
          autoFocus={field === 'place'}
          value={typed[field]}
          {...(field === 'present' && { placeholder: '姓名之间用顿号隔开；不填的打印后手写' })}
          onChange={text => {
            setTyped({ ...typed, [field]: text })
          }}
        />
      ))}
    </AskDialog>
  )
}

import { Form } from 'antd'
import { useState } from 'react'
import { factsProblem } from '../../../documents/facts-problem'
import { fourStepsConsultation } from '../../../documents/four-steps'
import type { Topic } from '../../../domain/records/topic'
import { refusalWords } from '../../../domain/words/problem-words'
import { AskDialog } from '../../../ui/AskDialog'
import { LocalTimeField } from '../../../ui/LocalTimeField'
import { TextField } from '../../../ui/TextField'
import { useNow } from '../use-topic-due'
import type { TopicPaper } from './PaperOfTopic'

const lines = [
  { field: 'place', label: '地点', rows: 1, required: true },
  { field: 'chair', label: '主持人', rows: 1, required: false },
  { field: 'recorder', label: '记录人', rows: 1, required: false },
  { field: 'present', label: '参加人员', rows: 2, required: false },
  { field: 'opinions', label: '商议情况', rows: 3, required: false },
  { field: 'outcome', label: '商议结果', rows: 2, required: false },
] as const
type Typed = Readonly<Record<(typeof lines)[number]['field'], string>>

/** What was left empty is written by hand on the printed form. */
function factsOf({ present, ...words }: Typed): Readonly<Record<string, unknown>> {
  const said = Object.entries(words)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '')
  const people = present.split(/[、，,\s]+/u).filter(name => name !== '')
  return { ...Object.fromEntries(said), present: people }
}

/** 四议两公开商议记录: when and where the two committees met and what they said, as far as it is known. */
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
  const conferred = topic.steps.findLast(({ step }) => step === 'conferred')
  const [startsAt, setStartsAt] = useState(() => conferred?.at ?? now())
  const [refusal, setRefusal] = useState<string>()
  const [typed, setTyped] = useState<Typed>({
    place: '',
    chair: '',
    recorder: '',
    present: '',
    opinions: '',
    outcome: conferred?.note ?? '',
  })
  const make = (): void => {
    const facts = { organisation: unit, topic: topic.title, startsAt, ...factsOf(typed) }
    const problem = factsProblem(fourStepsConsultation, facts)
    setRefusal(problem && refusalWords(problem))
    if (problem === undefined) onPaper({ document: fourStepsConsultation, facts })
  }
  return (
    <AskDialog
      title="四议两公开商议记录"
      okText="预览商议记录"
      refusal={refusal}
      onOk={make}
      onClose={onClose}
    >
      <Form.Item label="时间" required>
        <LocalTimeField
          label="商议时间"
          value={startsAt}
          onChange={(at = startsAt) => {
            setStartsAt(at)
          }}
        />
      </Form.Item>
      {lines.map(({ field, label, rows, required }) => (
        <TextField
          key={field}
          label={label}
          rows={rows}
          required={required}
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

import { Alert, Form } from 'antd'
import { useState } from 'react'
import type { Answers } from '../../../domain/certifying/answers'
import { AskDialog } from '../../../ui/AskDialog'
import { AnswerField } from '../AnswerField'
import { PersonChoice } from '../PersonChoice'
import type { BatchEntry } from './plan-batch'
import type { BatchPerson } from './read-people'

/** 补填: what stands on one paper of the batch. */
export function PersonDialog({
  entry,
  onAnswer,
  onClose,
}: {
  entry: BatchEntry
  onAnswer: (person: BatchPerson, answers: Answers) => void
  onClose: () => void
}) {
  const { person, certificate, lacks } = entry
  const [residentId, setResidentId] = useState(person.residentId)
  const [answers, setAnswers] = useState<Answers>(certificate.answers)
  const save = (): void => {
    const { key, name, row } = person
    const changed = Object.entries(answers).filter(([fact, answer]) => answer !== certificate.answers[fact])
    const whoMeant = residentId === undefined ? {} : { residentId }
    const stillOpen = residentId === undefined && person.namesakes !== undefined
    onAnswer(
      { key, name, row, ...whoMeant, ...(stillOpen && { namesakes: person.namesakes }) },
      Object.fromEntries(changed),
    )
    onClose()
  }
  return (
    <AskDialog
      title={`补填：${person.name}`}
      okText="填好了"
      refusal={undefined}
      onOk={save}
      onClose={onClose}
    >
      {lacks.map(sentence => (
        <Alert key={sentence} type="warning" style={{ marginBottom: 8 }} title={sentence} />
      ))}
      <Form.Item label="名册里是">
        <PersonChoice value={residentId} onChange={setResidentId} />
      </Form.Item>
      {certificate.paper.asks.map(ask => (
        <AnswerField
          key={ask.fact}
          ask={ask}
          answer={answers[ask.fact]}
          onAnswer={answer => {
            setAnswers(now => ({ ...now, [ask.fact]: answer }))
          }}
        />
      ))}
    </AskDialog>
  )
}

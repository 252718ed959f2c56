import { AutoComplete, Form, Input } from 'antd'
import type { ReactNode } from 'react'
import type { Ask } from '../../documents/define-office-paper'
import type { Answer } from '../../domain/certifying/answers'
import { IsoDateField } from '../../ui/IsoDateField'
import { RowsField } from './RowsField'

type Props = {
  readonly ask: Ask
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
  /** Stands after the field, e.g. what fills it from the roster. */
  readonly beside?: ReactNode
}

/** A day as it was answered; anything that is none shows as empty. */
const dayOf = (text: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : undefined)

function control({ ask, answer, onAnswer }: Props): ReactNode {
  const text = typeof answer === 'string' ? answer : ''
  const typed = (event: { target: { value: string } }): void => {
    onAnswer(event.target.value)
  }
  const shared = { 'aria-label': ask.label, value: text }
  if (ask.kind === 'rows') {
    return (
      <RowsField
        label={ask.label}
        columns={ask.columns}
        rows={Array.isArray(answer) ? answer : []}
        onRows={onAnswer}
      />
    )
  }
  if (ask.kind === 'day') {
    return (
      <IsoDateField
        label={ask.label}
        value={dayOf(text)}
        onChange={day => {
          onAnswer(day ?? '')
        }}
      />
    )
  }
  if (ask.kind === 'text')
    return <Input.TextArea {...shared} autoSize={{ minRows: 4, maxRows: 12 }} onChange={typed} />
  if (ask.kind === 'number')
    return <Input {...shared} inputMode="decimal" style={{ width: 140 }} onChange={typed} />
  if (ask.choices === undefined) return <Input {...shared} autoComplete="off" onChange={typed} />
  return (
    <AutoComplete
      {...shared}
      options={ask.choices.map(choice => ({ value: choice }))}
      onChange={(value: string) => {
        onAnswer(value)
      }}
    />
  )
}

/** One question of a paper. */
export function AnswerField(props: Props) {
  const { ask, beside } = props
  return (
    <Form.Item
      label={ask.label}
      required={ask.required === true}
      extra={
        beside === undefined ? (
          ask.hint
        ) : (
          <>
            {beside}
            {ask.hint}
          </>
        )
      }
    >
      {control(props)}
    </Form.Item>
  )
}

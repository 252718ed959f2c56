import { Form, Input, Select } from 'antd'
import './entered-fields.css'
import { IsoDateField } from './IsoDateField'

/** One thing a form asks for. */
export type AskedField = {
  readonly field: string
  readonly label: string
  readonly way: 'text' | 'long' | 'count' | 'decimal' | 'day' | 'choice'
  readonly required?: true
  readonly choices?: readonly string[]
  readonly hint?: string
  readonly unit?: string
}

type FieldProps = {
  readonly asked: AskedField
  readonly value: string
  readonly autoFocus: boolean
  readonly onChange: (value: string) => void
}

function Entry({ asked, value, autoFocus, onChange }: FieldProps) {
  const { label, way, choices = [], hint, unit, required } = asked
  if (way === 'day') {
    return (
      <IsoDateField
        label={label}
        value={value === '' ? undefined : value}
        onChange={day => {
          onChange(day ?? '')
        }}
      />
    )
  }
  if (way === 'choice') {
    return (
      <Select<string>
        aria-label={label}
        allowClear={required !== true}
        value={value === '' ? null : value}
        options={choices.map(choice => ({ value: choice, label: choice }))}
        onChange={(chosen?: string) => {
          onChange(chosen ?? '')
        }}
      />
    )
  }
  const shared = {
    'aria-label': label,
    value,
    autoFocus,
    ...(hint !== undefined && { placeholder: hint }),
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value)
    },
  }
  return way === 'long' ? (
    <Input.TextArea {...shared} autoSize={{ minRows: 2, maxRows: 6 }} />
  ) : (
    <Input {...shared} autoComplete="off" {...(unit !== undefined && { suffix: unit })} />
  )
}

/** What a form asks for, two fields beside each other; what takes several lines stands by itself. */
export function EnteredFields({
  fields,
  entered,
  focusFirst = false,
  onChange,
}: {
  fields: readonly AskedField[]
  entered: Readonly<Record<string, string>>
  focusFirst?: boolean
  onChange: (field: string, value: string) => void
}) {
  return (
    <div className="entered-fields">
      {fields.map((asked, nth) => (
        <Form.Item
          key={asked.field}
          label={asked.label}
          required={asked.required === true}
          className={asked.way === 'long' ? 'whole-row' : ''}
        >
          <Entry
            asked={asked}
            value={entered[asked.field] ?? ''}
            autoFocus={focusFirst && nth === 0}
            onChange={value => {
              onChange(asked.field, value)
            }}
          />
        </Form.Item>
      ))}
    </div>
  )
}

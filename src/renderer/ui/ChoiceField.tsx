import { ManySelect } from './ManySelect'
import { Form, Select } from 'antd'

type Choices = readonly { readonly id: string; readonly name: string }[]

const optionsOf = (choices: Choices) => choices.map(({ id, name }) => ({ value: id, label: name }))

/** One of what is on record, by its name; undefined: none of them. */
export function ChoiceField({
  label,
  value,
  choices,
  onChange,
  required = false,
  hint,
}: {
  label: string
  value: string | undefined
  choices: Choices
  onChange: (id: string | undefined) => void
  required?: boolean
  hint?: string
}) {
  return (
    <Form.Item label={label} required={required}>
      <Select<string>
        aria-label={label}
        allowClear={!required}
        showSearch={{ optionFilterProp: 'label' }}
        {...(hint !== undefined && { placeholder: hint })}
        value={value ?? null}
        options={optionsOf(choices)}
        onChange={(id?: string) => {
          onChange(id)
        }}
      />
    </Form.Item>
  )
}

/** Any number of what is on record, by their names. */
export function ChoicesField({
  label,
  values,
  choices,
  onChange,
  hint,
}: {
  label: string
  values: readonly string[]
  choices: Choices
  onChange: (ids: string[]) => void
  hint?: string
}) {
  return (
    <Form.Item label={label}>
      <ManySelect
        mode="multiple"
        aria-label={label}
        showSearch={{ optionFilterProp: 'label' }}
        {...(hint !== undefined && { placeholder: hint })}
        value={[...values]}
        options={optionsOf(choices)}
        onChange={onChange}
      />
    </Form.Item>
  )
}

import { AutoComplete, Form, Input } from 'antd'

/** A line to be typed, with its label before it; `choices` are offered and may be typed over. */
export function TextField({
  label,
  value,
  onChange,
  choices,
  placeholder,
  required = false,
  autoFocus = false,
  rows = 1,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  choices?: readonly string[]
  placeholder?: string
  required?: boolean
  autoFocus?: boolean
  rows?: number
}) {
  const shared = { 'aria-label': label, value, autoFocus, placeholder }
  const typed = (event: { target: { value: string } }): void => {
    onChange(event.target.value)
  }
  return (
    <Form.Item label={label} required={required}>
      {choices !== undefined ? (
        <AutoComplete
          {...shared}
          options={choices.map(choice => ({ value: choice }))}
          showSearch={{
            filterOption: (text, option) => choices.includes(text) || option?.value.includes(text) === true,
          }}
          onChange={onChange}
        />
      ) : rows > 1 ? (
        <Input.TextArea {...shared} autoSize={{ minRows: rows, maxRows: 8 }} onChange={typed} />
      ) : (
        <Input {...shared} autoComplete="off" onChange={typed} />
      )}
    </Form.Item>
  )
}

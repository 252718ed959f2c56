import { Form, Input } from 'antd'
import { useId } from 'react'

/** The name one signs in with. `wrong`: what is wrong with it, in words. */
export function AccountNameField({
  label = '账户名',
  hint = '一般就写姓名，登录时要输入。',
  name,
  wrong,
  onChange,
}: {
  label?: string
  hint?: string
  name: string
  wrong: string | undefined
  onChange: (name: string) => void
}) {
  const id = useId()
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      extra={hint}
      {...(wrong !== undefined && { validateStatus: 'error', help: wrong })}
    >
      <Input
        id={id}
        autoFocus
        autoComplete="off"
        value={name}
        onChange={event => {
          onChange(event.target.value)
        }}
      />
    </Form.Item>
  )
}

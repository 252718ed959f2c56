import { Form, Input, type InputRef } from 'antd'
import { useEffect, useRef } from 'react'
import type { FieldsProps } from './typed-credentials'

const errorIn = (help: string | undefined) =>
  help !== undefined && ({ validateStatus: 'error', help } as const)

/** The name one signs in with, and the password. */
export function PasswordFields({ typed, tries, words, onChange }: FieldsProps) {
  const password = useRef<InputRef>(null)
  useEffect(() => {
    if (tries > 0) password.current?.focus({ cursor: 'all' })
  }, [tries])
  return (
    <>
      <Form.Item label="账户名" htmlFor="entry-name" {...errorIn(words('name'))}>
        <Input
          id="entry-name"
          autoFocus
          autoComplete="off"
          size="large"
          value={typed.name}
          onChange={event => {
            onChange({ name: event.target.value })
          }}
        />
      </Form.Item>
      <Form.Item label="密码" htmlFor="entry-password" {...errorIn(words('password'))}>
        <Input.Password
          id="entry-password"
          ref={password}
          autoComplete="off"
          size="large"
          value={typed.password}
          onChange={event => {
            onChange({ password: event.target.value })
          }}
        />
      </Form.Item>
    </>
  )
}

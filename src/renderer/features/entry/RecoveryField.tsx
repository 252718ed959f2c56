import { Form, Input, type InputRef } from 'antd'
import { useEffect, useRef } from 'react'
import type { FieldsProps } from './typed-credentials'

/** The recovery code as it is copied from paper. */
export function RecoveryField({ typed, tries, words, onChange }: FieldsProps) {
  const field = useRef<InputRef>(null)
  useEffect(() => {
    if (tries > 0) field.current?.focus({ cursor: 'end' })
  }, [tries])
  const wrong = words('recovery')
  return (
    <Form.Item
      label="恢复码"
      htmlFor="entry-recovery"
      extra="照那张纸上的次序抄入九组，大小写都可以，横线和空格可以不写。"
      {...(wrong !== undefined && { validateStatus: 'error', help: wrong })}
    >
      <Input
        id="entry-recovery"
        ref={field}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        size="large"
        className="figures"
        value={typed.recovery}
        onChange={event => {
          onChange({ recovery: event.target.value })
        }}
      />
    </Form.Item>
  )
}

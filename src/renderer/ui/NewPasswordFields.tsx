import { Form, Input } from 'antd'
import { useId } from 'react'

type Typed = { readonly first: string; readonly again: string }

const RULE = '至少 8 个字符；不能就是账户名，不能是同一个字符的重复，也不能是键盘上顺着排下来的一串。'

/** What stands under the first field: the rule while nothing is typed, then what is wrong, then that nothing is. */
const firstWords = (first: string, problem: string | null, rule: string): string =>
  first === '' ? rule : (problem ?? '这个密码可以用。')

function againWords({ first, again }: Typed, tried: boolean): string | undefined {
  if (again === first) return undefined
  if (again === '') return tried ? '请再输入一次密码。' : undefined
  return tried || again.length >= first.length ? '两次输入的密码不一样，请重新输入。' : undefined
}

/** A new password, twice. Says what is wrong while it is typed; red only once the clerk has tried to go on. */
export function NewPasswordFields({
  label = '密码',
  rule = RULE,
  typed,
  problem,
  tried,
  onChange,
}: {
  label?: string
  /** What a password must be, in words. */
  rule?: string
  typed: Typed
  /** What is wrong with the first, in words; null when nothing is. */
  problem: string | null
  tried: boolean
  onChange: (typed: Typed) => void
}) {
  const id = useId()
  const wrong = tried && problem !== null
  const other = againWords(typed, tried)
  return (
    <>
      <Form.Item
        label={label}
        htmlFor={id}
        required
        {...(wrong && { validateStatus: 'error' })}
        {...(wrong && typed.first === ''
          ? { help: '请填写密码。' }
          : { help: firstWords(typed.first, problem, rule) })}
      >
        <Input.Password
          id={id}
          autoComplete="new-password"
          value={typed.first}
          onChange={event => {
            onChange({ ...typed, first: event.target.value })
          }}
        />
      </Form.Item>
      <Form.Item
        label={`再输一次${label}`}
        htmlFor={`${id}again`}
        required
        {...(other !== undefined && { validateStatus: 'error', help: other })}
      >
        <Input.Password
          id={`${id}again`}
          autoComplete="new-password"
          value={typed.again}
          onChange={event => {
            onChange({ ...typed, again: event.target.value })
          }}
        />
      </Form.Item>
    </>
  )
}

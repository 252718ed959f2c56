import { Button, Flex, Form } from 'antd'
import { useState } from 'react'
import type { Credentials } from '../../domain/backup/copies'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { waitingWords } from '../../domain/words/waiting-words'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TryButton } from '../../ui/TryButton'
import { useCountdown } from '../../ui/use-countdown'
import { PasswordFields } from './PasswordFields'
import { RecoveryField } from './RecoveryField'
import { credentialsOf, missingIn, wordsUnder, type Typed } from './typed-credentials'

const blank: Typed = { kind: 'password', name: '', password: '', recovery: '' }

const says: Readonly<
  Record<Credentials['kind'], { readonly other: Credentials['kind']; readonly link: string }>
> = {
  password: { other: 'recovery', link: '忘记密码？用恢复码打开' },
  recovery: { other: 'password', link: '用账户名和密码登录' },
}

/** Refusals that stand under the field they are about, or count down beside the button. */
const placed = new Set(['password-wrong', 'password-wait', 'recovery-shape', 'recovery-wrong'])

/** Account name and password, or the recovery code instead. What is refused stands under the field it is about. */
export function CredentialsForm({
  action,
  wait,
  waitLeft,
  onSubmit,
}: {
  /** What the button says. */
  action: string
  /** Seconds until the first try. */
  wait: number
  /** Seconds until the next try, asked after each refusal. */
  waitLeft: () => Promise<number>
  /** Why it was refused; undefined when the way is open. */
  onSubmit: (who: Credentials) => Promise<Problem | undefined>
}) {
  const [typed, setTyped] = useState(blank)
  const [missing, setMissing] = useState<keyof Typed>()
  const [refusal, setRefusal] = useState<Problem>()
  const [tries, setTries] = useState(0)
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useCountdown(wait)

  const change = (next: Partial<Typed>): void => {
    setMissing(undefined)
    setTyped({ ...typed, ...next })
  }

  const submit = async (): Promise<void> => {
    const empty = missingIn(typed)
    setMissing(empty)
    if (empty !== undefined || left > 0 || busy) return
    setBusy(true)
    const refused = await onSubmit(credentialsOf(typed))
    setRefusal(refused)
    if (refused !== undefined) setLeft(Number(refused.detail?.['seconds'] ?? (await waitLeft())))
    setBusy(false)
    setTries(tries + 1)
  }

  const words = (field: keyof Typed): string | undefined => wordsUnder(field, missing, refusal)
  const Fields = typed.kind === 'password' ? PasswordFields : RecoveryField
  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void submit()}>
      {refusal && !placed.has(refusal.code) && <RefusalAlert sentence={refusalWords(refusal)} />}
      <Fields key={typed.kind} typed={typed} tries={tries} words={words} onChange={change} />
      <Flex vertical gap={12} style={{ marginTop: 8 }}>
        <TryButton label={action} busy={busy} waiting={waitingWords(left)} />
        <Button
          type="link"
          style={{ alignSelf: 'flex-start', padding: 0 }}
          onClick={() => {
            setRefusal(undefined)
            change({ kind: says[typed.kind].other })
          }}
        >
          {says[typed.kind].link}
        </Button>
      </Flex>
    </Form>
  )
}

import { Button, Flex, Form } from 'antd'
import { useState } from 'react'
import type { Problem, Result } from '../../domain/result'
import { accountNameWords } from '../../domain/words/account-name-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useNewPassword } from '../../services/use-new-password'
import { AccountNameField } from '../../ui/AccountNameField'
import { NewPasswordFields } from '../../ui/NewPasswordFields'
import { RefusalAlert } from '../../ui/RefusalAlert'

type Account = { readonly name: string; readonly password: string }

/** 主任账户: the second step. */
export function FirstAccount({
  onBack,
  onNext,
}: {
  onBack: () => void
  onNext: (account: Account) => Promise<Result<unknown>>
}) {
  const [name, setName] = useState('')
  const password = useNewPassword(name)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()

  const next = async (): Promise<void> => {
    setTried(true)
    if (accountNameWords(name) !== undefined || !password.ready || busy) return
    setBusy(true)
    const set = await onNext({ name, password: password.first })
    setBusy(false)
    if (!set.ok) setRefusal(set.problem)
  }

  return (
    <Form layout="vertical" requiredMark={false} onFinish={() => void next()}>
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      <AccountNameField
        label="主任的账户名"
        hint="一般就写姓名，登录时要输入。其他人的账户，以后由主任在“设置—账户”中新增。"
        name={name}
        wrong={tried ? accountNameWords(name) : undefined}
        onChange={setName}
      />
      <NewPasswordFields
        typed={password}
        problem={password.problem}
        tried={tried}
        onChange={password.change}
      />
      <Flex gap={12} style={{ marginTop: 8 }}>
        <Button size="large" onClick={onBack} disabled={busy}>
          上一步
        </Button>
        <Button type="primary" htmlType="submit" size="large" loading={busy}>
          建立主任账户
        </Button>
      </Flex>
    </Form>
  )
}

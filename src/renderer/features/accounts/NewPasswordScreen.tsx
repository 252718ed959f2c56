import { Button, Flex, Form, Select, Typography } from 'antd'
import { useState } from 'react'
import { roles } from '../../domain/accounts/roles'
import { account } from '../../domain/records/account'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Problem } from '../../domain/result'
import { accountNameWords } from '../../domain/words/account-name-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { useNewPassword } from '../../services/use-new-password'
import { AccountNameField } from '../../ui/AccountNameField'
import { EntryCard } from '../../ui/EntryCard'
import { NewPasswordFields } from '../../ui/NewPasswordFields'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** Whoever came in by the recovery code first gives an account a new password; where there is none, a new 主任 is named. */
export function NewPasswordScreen({ onDone }: { onDone: () => void }) {
  const { accounts } = useServices()
  const people = useAll(account)
  const profile = useFound(office, OFFICE_ID)
  const [chosen, setChosen] = useState(people.find(({ role }) => role === 'director')?.id ?? people[0]?.id)
  const [fresh, setFresh] = useState('')
  const person = people.find(({ id }) => id === chosen)
  const name = person?.name ?? fresh
  const password = useNewPassword(name)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()

  const save = async (): Promise<void> => {
    setTried(true)
    if (accountNameWords(name) !== undefined || !password.ready || busy) return
    setBusy(true)
    const saved = await (person === undefined
      ? accounts.add({ name, role: 'director' }, password.first)
      : accounts.edit(person.id, { name, role: person.role }, password.first))
    setBusy(false)
    if (saved.ok) onDone()
    else setRefusal(saved.problem)
  }

  return (
    <EntryCard above={profile?.name} title="请设新密码" width={600}>
      <Typography.Paragraph>
        您是用恢复码打开的。请先给一个账户设新密码，以后就用它登录；恢复码仍然有效，请把那张纸放回原处。
      </Typography.Paragraph>
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      <Form layout="vertical" requiredMark={false} onFinish={() => void save()}>
        {people.length === 0 ? (
          <AccountNameField
            label="主任的账户名"
            name={fresh}
            wrong={tried ? accountNameWords(fresh) : undefined}
            onChange={setFresh}
          />
        ) : (
          <Form.Item label="给谁设" htmlFor="whose-password">
            <Select
              id="whose-password"
              aria-label="给谁设"
              autoFocus
              value={chosen}
              onChange={setChosen}
              options={people.map(one => ({
                value: one.id,
                label: `${one.name}（${roles[one.role].label}）`,
              }))}
            />
          </Form.Item>
        )}
        <NewPasswordFields
          label="新密码"
          typed={password}
          problem={password.problem}
          tried={tried}
          onChange={password.change}
        />
        <Flex style={{ marginTop: 8 }}>
          <Button type="primary" htmlType="submit" size="large" loading={busy}>
            设好密码，继续
          </Button>
        </Flex>
      </Form>
    </EntryCard>
  )
}

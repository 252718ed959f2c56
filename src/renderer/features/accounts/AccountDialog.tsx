import { Form, Modal, Typography } from 'antd'
import { useState } from 'react'
import type { Account } from '../../domain/records/account'
import type { Problem } from '../../domain/result'
import { accountNameWords } from '../../domain/words/account-name-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useNewPassword } from '../../services/use-new-password'
import { AccountNameField } from '../../ui/AccountNameField'
import { NewPasswordFields } from '../../ui/NewPasswordFields'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RoleField } from './RoleField'

/** What the dialog says of a new account, or of somebody's. */
const said = (person: Account | undefined) =>
  person === undefined
    ? { title: '新增账户', action: '新增账户', done: '已新增账户' }
    : { title: `修改账户：${person.name}`, action: '保存修改', done: '已修改账户' }

const blank = { name: '', role: 'clerk' } as const

/** A new account, or a new name, role and password for somebody who forgot theirs. */
export function AccountDialog({ person, onClose }: { person: Account | undefined; onClose: () => void }) {
  const { accounts } = useServices()
  const notices = useNotices()
  const [{ name, role }, setFacts] = useState<Pick<Account, 'name' | 'role'>>(person ?? blank)
  const password = useNewPassword(name)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const words = said(person)

  const save = async (): Promise<void> => {
    setTried(true)
    if (accountNameWords(name) !== undefined || !password.ready || busy) return
    setBusy(true)
    const facts = { name, role }
    const saved = await (person === undefined
      ? accounts.add(facts, password.first)
      : accounts.edit(person.id, facts, password.first))
    setBusy(false)
    if (!saved.ok) {
      setRefusal(saved.problem)
      return
    }
    notices.done(`${words.done}：${name}`)
    onClose()
  }

  return (
    <Modal
      open
      width={640}
      title={words.title}
      okText={words.action}
      cancelText="不保存"
      confirmLoading={busy}
      onCancel={onClose}
      okButtonProps={{ htmlType: 'submit', form: 'account-form' }}
    >
      <Form id="account-form" layout="vertical" requiredMark={false} onFinish={() => void save()}>
        {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
        {person !== undefined && (
          <Typography.Paragraph type="secondary">
            这里要另设一个密码，并当面告诉本人；他登录后可在这一页自己再换。只改角色的，请用“改角色”。
          </Typography.Paragraph>
        )}
        <AccountNameField
          name={name}
          wrong={tried ? accountNameWords(name) : undefined}
          onChange={next => {
            setRefusal(undefined)
            setFacts({ name: next, role })
          }}
        />
        <RoleField
          role={role}
          onChange={next => {
            setFacts({ name, role: next })
          }}
        />
        <NewPasswordFields
          typed={password}
          problem={password.problem}
          tried={tried}
          onChange={password.change}
        />
      </Form>
    </Modal>
  )
}

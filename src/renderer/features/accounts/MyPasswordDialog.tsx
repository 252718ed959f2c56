import { Form, Input, Modal } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useNewPassword } from '../../services/use-new-password'
import { NewPasswordFields } from '../../ui/NewPasswordFields'
import { RefusalAlert } from '../../ui/RefusalAlert'

const ofTheOld = new Set(['password-wrong', 'password-wait'])

function oldWords(old: string, tried: boolean, refusal: Problem | undefined): string | undefined {
  if (tried && old === '') return '请填写现在的密码。'
  if (refusal?.code === 'password-wrong') return '现在的密码不对，请核对大小写和输入法。'
  return refusal !== undefined && ofTheOld.has(refusal.code) ? refusalWords(refusal) : undefined
}

/** 更换我的密码: everybody for themselves. */
export function MyPasswordDialog({ onClose }: { onClose: () => void }) {
  const { accounts } = useServices()
  const notices = useNotices()
  const [old, setOld] = useState('')
  const password = useNewPassword(accounts.me().name)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Problem>()
  const wrongOld = oldWords(old, tried, refusal)

  const save = async (): Promise<void> => {
    setTried(true)
    if (old === '' || !password.ready || busy) return
    setBusy(true)
    const changed = await accounts.changeMyPassword(old, password.first)
    setBusy(false)
    if (!changed.ok) {
      setRefusal(changed.problem)
      return
    }
    notices.done('已更换密码，下次登录用新密码')
    onClose()
  }

  return (
    <Modal
      open
      title="更换我的密码"
      okText="更换密码"
      cancelText="不更换"
      confirmLoading={busy}
      onCancel={onClose}
      okButtonProps={{ htmlType: 'submit', form: 'password-form' }}
    >
      <Form id="password-form" layout="vertical" requiredMark={false} onFinish={() => void save()}>
        {refusal && !ofTheOld.has(refusal.code) && <RefusalAlert sentence={refusalWords(refusal)} />}
        <Form.Item
          label="现在的密码"
          htmlFor="old-password"
          {...(wrongOld !== undefined && { validateStatus: 'error', help: wrongOld })}
        >
          <Input.Password
            id="old-password"
            autoFocus
            autoComplete="off"
            value={old}
            onChange={event => {
              setRefusal(undefined)
              setOld(event.target.value)
            }}
          />
        </Form.Item>
        <NewPasswordFields
          label="新密码"
          typed={password}
          problem={password.problem}
          tried={tried}
          onChange={password.change}
        />
      </Form>
    </Modal>
  )
}

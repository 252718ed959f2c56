import { Button, Flex, Form, Input, Typography, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { office, OFFICE_ID } from '../../domain/records/office'
import { waitingWords } from '../../domain/words/waiting-words'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { EntryCard } from '../../ui/EntryCard'
import { somethingUnsaved } from '../../ui/something-unsaved'
import { TryButton } from '../../ui/TryButton'
import { useCountdown } from '../../ui/use-countdown'
import { unsavedWords } from '../unsaved-words'
import { LockCurtain } from './LockCurtain'

type Said = 'nothing' | 'missing' | 'wrong'

const words: Readonly<Record<Said, string | undefined>> = {
  nothing: undefined,
  missing: '请填写密码。',
  wrong: '密码不对，请核对大小写和输入法。',
}

/** What a locked window shows: the office's name and the password of whoever is signed in. */
export function LockScreen({ onOpen, onOther }: { onOpen: () => void; onOther: () => void }) {
  const { accounts } = useServices()
  const profile = useFound(office, OFFICE_ID)
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState<Said>('nothing')
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useCountdown(0)
  const field = useRef<InputRef>(null)

  useEffect(() => {
    field.current?.focus()
    void accounts.waitLeft().then(setLeft)
  }, [accounts, setLeft])

  const open = async (): Promise<void> => {
    if (busy || left > 0) return
    setSaid(password === '' ? 'missing' : 'nothing')
    if (password === '') return
    setBusy(true)
    const right = await accounts.isMyPassword(password)
    setBusy(false)
    if (right) {
      onOpen()
      return
    }
    setSaid('wrong')
    setLeft(await accounts.waitLeft())
    field.current?.focus({ cursor: 'all' })
  }

  const wrong = words[said]
  return (
    <LockCurtain>
      <EntryCard above={profile?.name} title="已锁定">
        <Form layout="vertical" onFinish={() => void open()}>
          <Form.Item
            label="密码"
            htmlFor="lock-password"
            {...(wrong !== undefined && { validateStatus: 'error', help: wrong })}
          >
            <Input.Password
              id="lock-password"
              ref={field}
              autoComplete="off"
              size="large"
              value={password}
              onChange={event => {
                setSaid('nothing')
                setPassword(event.target.value)
              }}
            />
          </Form.Item>
          <Flex vertical gap={12} style={{ marginTop: 8 }}>
            <TryButton label="解锁" busy={busy} waiting={waitingWords(left)} />
            <OtherPerson onOther={onOther} />
          </Flex>
        </Form>
      </EntryCard>
    </LockCurtain>
  )
}

/** 换人登录 opens the window anew, so it says first what that costs, if it costs anything. */
function OtherPerson({ onOther }: { onOther: () => void }) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <Button
        type="link"
        style={{ alignSelf: 'flex-start', padding: 0 }}
        onClick={() => {
          if (somethingUnsaved()) setAsked(true)
          else onOther()
        }}
      >
        换人登录
      </Button>
    )
  }
  return (
    <Flex vertical gap={8}>
      <Typography.Text role="alert">{unsavedWords}</Typography.Text>
      <Flex gap={8}>
        <Button onClick={onOther}>不保存，换人登录</Button>
        <Button
          onClick={() => {
            setAsked(false)
          }}
        >
          不换
        </Button>
      </Flex>
    </Flex>
  )
}

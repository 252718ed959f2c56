import { Button, Card, Flex, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import type { Credentials } from '../../domain/backup/copies'
import { refusalWords } from '../../domain/words/problem-words'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { BackupTitle } from './BackupTitle'
import type { RestoreState } from './restore-state'
import { useCurrentRestore } from './RestoreProvider'

type Typed = { readonly name?: string; readonly password?: string; readonly recovery?: string }

const needed = (message: string) => [{ required: true, whitespace: true, message }]

const ways = [
  { value: 'password', label: '当时的账户名和密码' },
  { value: 'recovery', label: '当时的恢复码' },
]

function Fields({ way }: { way: Credentials['kind'] }) {
  if (way === 'recovery') {
    return (
      <Form.Item
        name="recovery"
        label="恢复码"
        extra="照那张纸抄入，大小写都可以，横线和空格可以不写。"
        rules={needed('请填写恢复码。')}
      >
        <Input autoFocus autoComplete="off" spellCheck={false} className="figures" />
      </Form.Item>
    )
  }
  return (
    <>
      <Form.Item name="name" label="账户名" rules={needed('请填写账户名。')}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={needed('请填写密码。')}>
        <Input.Password autoComplete="off" />
      </Form.Item>
    </>
  )
}

const credentialsOf = (
  way: Credentials['kind'],
  { name = '', password = '', recovery = '' }: Typed,
): Credentials => (way === 'password' ? { kind: way, name, password } : { kind: way, recovery })

/** A copy sealed with another key than today's asks for the password or the recovery code of its day. */
export function OtherKey({ locked }: { locked: Extract<RestoreState, { kind: 'locked' }> }) {
  const { look, leave } = useCurrentRestore()
  const [way, setWay] = useState<Credentials['kind']>('password')
  return (
    <>
      <BackupTitle title="恢复备份" onBack={leave} />
      <Card title="打开这份备份" style={{ width: 560 }}>
        <p style={{ marginTop: 0 }}>{refusalWords({ code: 'backup-other-key' })}</p>
        {locked.problem && <RefusalAlert sentence={refusalWords(locked.problem)} />}
        <Form<Typed>
          layout="vertical"
          requiredMark={false}
          onFinish={typed => void look(locked.source, credentialsOf(way, typed))}
        >
          <Form.Item>
            <Radio.Group
              aria-label="用什么打开"
              options={ways}
              value={way}
              onChange={({ target }) => {
                setWay(target.value === 'recovery' ? 'recovery' : 'password')
              }}
            />
          </Form.Item>
          <Fields way={way} />
          <Flex gap={12}>
            <Button type="primary" htmlType="submit">
              打开备份
            </Button>
            <Button onClick={leave}>不恢复</Button>
          </Flex>
        </Form>
      </Card>
    </>
  )
}

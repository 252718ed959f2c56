import { Button, Card, Flex, Typography } from 'antd'
import { useMay } from '../../services/use-me'
import type { AccountAction } from './account-action'

type Line = { readonly act: AccountAction; readonly label: string; readonly says: string }

const lines: readonly Line[] = [
  {
    act: { kind: 'recovery' },
    label: '更换恢复码',
    says: '打印的那张纸丢失、被人看过，或者当时没有打印成，就换发一张。',
  },
  {
    act: { kind: 'key' },
    label: '更换密钥',
    says: '有人离开、旧备份流到外面，就把今后的资料换一把锁。各人的密码不变。',
  },
]

/** The recovery code and the key everything is locked with. */
export function KeysCard({ onAct }: { onAct: (action: AccountAction) => void }) {
  const may = useMay('keys')
  return (
    <Card size="small" title="恢复码与密钥">
      <Flex vertical gap={12}>
        {lines.map(({ act, label, says }) => (
          <Flex key={label} align="center" gap={12}>
            {may && (
              <Button
                style={{ flex: '0 0 110px' }}
                onClick={() => {
                  onAct(act)
                }}
              >
                {label}
              </Button>
            )}
            <Typography.Text type="secondary">{may ? says : `${label}：${says}`}</Typography.Text>
          </Flex>
        ))}
        {!may && <Typography.Text>这两项由主任办理。</Typography.Text>}
      </Flex>
    </Card>
  )
}

import { Button, Card, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useMay, useMe } from '../../services/use-me'
import { AccountActionDialog } from './AccountActionDialog'
import type { AccountAction } from './account-action'
import { AccountsTable } from './AccountsTable'
import { IdleCard } from './IdleCard'
import { KeysCard } from './KeysCard'
import { accountsPath, myPasswordPath } from './my-password-path'

/** 设置—账户: who may sign in and as what, one's own password, the recovery code and the key. */
export function AccountsPage() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const me = useMe()
  const manages = useMay('accounts')
  const [chosen, setChosen] = useState<AccountAction>()
  const action = pathname === myPasswordPath ? ({ kind: 'my-password' } as const) : chosen

  const act = (next: AccountAction | undefined): void => {
    setChosen(next)
    if (pathname !== accountsPath) void navigate(accountsPath, { replace: true })
  }

  return (
    <Flex vertical gap={12}>
      <Card
        size="small"
        title="账户"
        extra={
          <Flex gap={8}>
            {me.id !== null && <Button onClick={() => void navigate(myPasswordPath)}>更换我的密码</Button>}
            {manages && (
              <Button
                type="primary"
                onClick={() => {
                  act({ kind: 'add' })
                }}
              >
                新增账户
              </Button>
            )}
          </Flex>
        }
      >
        <AccountsTable onAct={act} />
        {!manages && (
          <Typography.Paragraph style={{ margin: '8px 0 0' }}>
            新增、修改和注销账户由主任办理。
          </Typography.Paragraph>
        )}
      </Card>
      <KeysCard onAct={act} />
      <IdleCard />
      {action && <AccountActionDialog key={action.kind} action={action} onAct={act} />}
    </Flex>
  )
}

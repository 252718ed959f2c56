import { Button, Flex, Spin, Typography } from 'antd'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import type { Leaving as State } from './use-leaving'

function Copying() {
  return (
    <>
      <Spin size="large" />
      <Typography.Title level={1} role="status" style={{ fontSize: 20, margin: 0 }}>
        正在备份，请稍候…
      </Typography.Title>
      <Typography.Text>录入的内容都已保存。备份好了会自动退出。</Typography.Text>
    </>
  )
}

/** The whole window once the clerk has closed it: the last copy is being made, and how not to wait for it. */
export function Leaving({ leaving }: { leaving: Exclude<State, { kind: 'staying' | 'asked' }> }) {
  const { desktop } = useServices()
  return (
    <Flex vertical align="center" justify="center" gap={16} style={{ height: '100vh', padding: 32 }}>
      {leaving.kind === 'copying' ? (
        <Copying />
      ) : (
        <Typography.Paragraph role="alert" style={{ maxWidth: 560 }}>
          {`退出前的备份没有做成。${refusalWords(leaving.problem)}录入的内容都已保存，可以退出。`}
        </Typography.Paragraph>
      )}
      <Button autoFocus onClick={() => void desktop.quit()}>
        {leaving.kind === 'copying' ? '不等了，直接退出' : '退出'}
      </Button>
    </Flex>
  )
}

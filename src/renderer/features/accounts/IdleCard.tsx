import { Card, Flex, Select, Typography } from 'antd'
import { idleChoices, setIdleMinutes, useIdleMinutes } from '../../services/idle-minutes'

/** After how long this PC locks by itself. */
export function IdleCard() {
  const minutes = useIdleMinutes()
  return (
    <Card size="small" title="自动锁定（本机）">
      <Flex align="center" gap={8} wrap>
        <label htmlFor="idle-minutes">没有人操作</label>
        <Select
          id="idle-minutes"
          aria-label="没有人操作多久后锁定"
          value={minutes}
          onChange={setIdleMinutes}
          options={idleChoices.map(choice => ({ value: choice, label: `${choice} 分钟` }))}
          style={{ width: 110 }}
        />
        <span>后锁定。</span>
        <Typography.Text type="secondary">
          离开座位时请按 Ctrl+L 锁定，回来输入密码，没做完的还在。
        </Typography.Text>
      </Flex>
    </Card>
  )
}

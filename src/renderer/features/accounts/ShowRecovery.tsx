import { Alert, Button, Flex, Typography } from 'antd'
import { recoveryGroups } from '../../domain/accounts/recovery-groups'
import { refusalWords } from '../../domain/words/problem-words'
import { RefusalAlert } from '../../ui/RefusalAlert'
import './recovery.css'
import { useRecoverySheet } from './use-recovery-sheet'

/** The nine groups in large, and the sheet that carries them. */
export function ShowRecovery({
  recovery,
  office,
  onNext,
}: {
  recovery: string
  office: string
  onNext: () => void
}) {
  const { state, said, print, save } = useRecoverySheet(office, recovery)
  const waiting = state.kind !== 'drawn'
  return (
    <Flex vertical gap={16}>
      <Alert
        type="warning"
        showIcon
        title="请把恢复码打印出来，锁进保险柜。"
        description="忘记密码时，只有这张纸能打开资料。没有密码，又没有这张纸，资料就再也打不开，谁也没有办法，软件的开发者也一样。恢复码只在这里显示这一次，程序不保存。"
      />
      <ol className="recovery-groups" aria-label="恢复码">
        {recoveryGroups(recovery).map((group, at) => (
          <li key={at}>
            <Typography.Text type="secondary" aria-hidden>{`${at + 1}`}</Typography.Text>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      {state.kind === 'refused' && <RefusalAlert sentence={refusalWords(state.problem)} />}
      <Flex gap={12} align="center" wrap>
        <Button type="primary" size="large" autoFocus disabled={waiting} onClick={print}>
          打印恢复码
        </Button>
        <Button size="large" disabled={waiting} onClick={save}>
          另存为 PDF
        </Button>
        <Typography.Text role="status">{said}</Typography.Text>
      </Flex>
      <Flex justify="space-between" align="center" gap={12}>
        <Typography.Text type="secondary">
          没有打印机的，请用笔照抄，逐组核对。存成 PDF 的，打印后请把文件删去。
        </Typography.Text>
        <Button size="large" onClick={onNext}>
          已在纸上，下一步
        </Button>
      </Flex>
    </Flex>
  )
}

import { Button, Flex, Typography } from 'antd'
import { refusalWords } from '../../domain/words/problem-words'
import { setRecoveryUnseen } from '../../services/recovery-unseen'
import { EntryCard } from '../../ui/EntryCard'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RecoveryToPrint } from './RecoveryToPrint'
import { useRenewRecovery } from './use-renew-recovery'

/** The window was closed while a recovery code was on the screen: nobody may have it on paper, so another one is offered. */
export function RecoveryMissed({ onDone }: { onDone: () => void }) {
  const { officeName, recovery, refusal, renew } = useRenewRecovery()

  return (
    <EntryCard above={officeName} title="恢复码还没有打印好" width={720}>
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      {recovery === undefined ? (
        <>
          <Typography.Paragraph>
            上次显示恢复码时，窗口没等核对就关了。没有那张纸，忘记密码就再也打不开资料。请现在换发一张；上次那一张如果打印了，请销毁。
          </Typography.Paragraph>
          <Flex gap={12}>
            <Button type="primary" size="large" autoFocus onClick={() => void renew()}>
              现在换发恢复码
            </Button>
            <Button size="large" onClick={onDone}>
              以后再说
            </Button>
            <Button
              size="large"
              onClick={() => {
                setRecoveryUnseen(false)
                onDone()
              }}
            >
              那张纸已经收好
            </Button>
          </Flex>
        </>
      ) : (
        <RecoveryToPrint recovery={recovery} office={officeName} onDone={onDone} />
      )}
    </EntryCard>
  )
}

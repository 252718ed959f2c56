import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { setRecoveryUnseen } from '../../services/recovery-unseen'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { EntryCard } from '../../ui/EntryCard'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RecoveryToPrint } from './RecoveryToPrint'

/** The window was closed while a recovery code was on the screen: nobody may have it on paper, so another one is offered. */
export function RecoveryMissed({ onDone }: { onDone: () => void }) {
  const { accounts } = useServices()
  const profile = useFound(office, OFFICE_ID)
  const [recovery, setRecovery] = useState<string>()
  const [refusal, setRefusal] = useState<Problem>()

  const renew = async (): Promise<void> => {
    const renewed = await accounts.renewRecovery()
    if (renewed.ok) setRecovery(renewed.value)
    else setRefusal(renewed.problem)
  }

  return (
    <EntryCard above={profile?.name} title="恢复码还没有打印好" width={720}>
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
        <RecoveryToPrint recovery={recovery} office={profile?.name ?? ''} onDone={onDone} />
      )}
    </EntryCard>
  )
}

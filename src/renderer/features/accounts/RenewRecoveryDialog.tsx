import { Modal, Typography } from 'antd'
import { useState } from 'react'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useFound } from '../../services/use-records'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RecoveryToPrint } from './RecoveryToPrint'

/** A new recovery code in the place of the old one; once it is there it must be put on paper. */
export function RenewRecoveryDialog({ onClose }: { onClose: () => void }) {
  const { accounts } = useServices()
  const notices = useNotices()
  const profile = useFound(office, OFFICE_ID)
  const [recovery, setRecovery] = useState<string>()
  const [refusal, setRefusal] = useState<Problem>()

  const renew = async (): Promise<void> => {
    const renewed = await accounts.renewRecovery()
    if (renewed.ok) setRecovery(renewed.value)
    else setRefusal(renewed.problem)
  }

  const shown = recovery !== undefined
  return (
    <Modal
      open
      width={680}
      title={shown ? '新的恢复码' : '更换恢复码'}
      okText="更换恢复码"
      cancelText="不更换"
      closable={!shown}
      mask={{ closable: false }}
      keyboard={!shown}
      onCancel={onClose}
      onOk={() => void renew()}
      {...(shown && { footer: null })}
    >
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      {recovery === undefined ? (
        <Typography.Paragraph>
          换发以后，旧的那张纸打不开现在的资料，只能打开以前的备份，请收回销毁。新恢复码只显示一次，请先接好打印机。
        </Typography.Paragraph>
      ) : (
        <RecoveryToPrint
          recovery={recovery}
          office={profile?.name ?? ''}
          onDone={() => {
            notices.done('已更换恢复码，请把旧的那张销毁')
            onClose()
          }}
        />
      )}
    </Modal>
  )
}

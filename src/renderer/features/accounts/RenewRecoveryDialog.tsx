import { Modal, Typography } from 'antd'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RecoveryToPrint } from './RecoveryToPrint'
import { useRenewRecovery } from './use-renew-recovery'

/** A new recovery code in the place of the old one; once it is there it must be put on paper. */
export function RenewRecoveryDialog({ onClose }: { onClose: () => void }) {
  const notices = useNotices()
  const { officeName, recovery, refusal, renew } = useRenewRecovery()

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
          office={officeName}
          onDone={() => {
            notices.done('已更换恢复码，请把旧的那张销毁')
            onClose()
          }}
        />
      )}
    </Modal>
  )
}

import { Modal, Typography } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'
import { ProgressPanel } from '../../ui/ProgressPanel'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** Everything sealed anew. `removed`: the name of somebody who was just removed, the reason to offer it. */
export function RenewKeyDialog({ removed, onClose }: { removed: string | undefined; onClose: () => void }) {
  const { accounts } = useServices()
  const notices = useNotices()
  const [refusal, setRefusal] = useState<Problem>()
  const work = useWatchedWork('更换密钥')

  const renew = async (): Promise<void> => {
    const renewed = await work.run(watch => accounts.renewKey(watch))
    if (!renewed.ok) {
      setRefusal(renewed.problem)
      return
    }
    notices.done('已更换密钥')
    onClose()
  }

  const running = work.progress !== undefined
  return (
    <Modal
      open
      title={removed === undefined ? '更换密钥' : `${removed}的账户已注销。要不要更换密钥？`}
      okText="更换密钥"
      cancelText={removed === undefined ? '不更换' : '以后再说'}
      closable={!running}
      mask={{ closable: false }}
      keyboard={!running}
      onCancel={onClose}
      onOk={() => void renew()}
      {...(running && { footer: null })}
    >
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      {work.progress ? (
        <ProgressPanel {...work.progress} onCancel={work.cancel} />
      ) : (
        <>
          <Typography.Paragraph>
            {`全部资料由一把密钥锁着，每个人的密码打开的都是同一把。${removed ?? '离开的人'}如果留有以前的备份，用当时的密码仍能打开那份备份，也就能得到这把密钥。`}
          </Typography.Paragraph>
          <Typography.Paragraph>
            更换密钥以后，今后写下的内容和新做的备份，旧密钥都打不开。各人的密码和恢复码不变。以前的备份仍是旧的，要防外人看到，请把外面的旧备份收回。
          </Typography.Paragraph>
        </>
      )}
    </Modal>
  )
}

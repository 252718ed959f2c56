import { Modal, Typography } from 'antd'
import { useState } from 'react'
import type { Account } from '../../domain/records/account'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useServices } from '../../services/services'
import { RefusalAlert } from '../../ui/RefusalAlert'

/** Asked because it cannot be undone: the account's place in the locks is gone. */
export function RemoveDialog({
  person,
  onClose,
  onRemoved,
}: {
  person: Account
  onClose: () => void
  onRemoved: () => void
}) {
  const { accounts } = useServices()
  const [refusal, setRefusal] = useState<Problem>()

  const remove = async (): Promise<void> => {
    const removed = await accounts.remove(person.id)
    if (removed.ok) onRemoved()
    else setRefusal(removed.problem)
  }

  return (
    <Modal
      open
      title={`注销账户：${person.name}`}
      okText="注销账户"
      okButtonProps={{ danger: true }}
      cancelText="不注销"
      onCancel={onClose}
      onOk={() => void remove()}
    >
      {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
      <Typography.Paragraph>
        {`注销后，${person.name}不能再登录。他以前办理的事都还在操作记录里，名字不变。`}
      </Typography.Paragraph>
      <Typography.Paragraph>注销不能撤销；以后要再用，须新增账户、另设密码。</Typography.Paragraph>
    </Modal>
  )
}

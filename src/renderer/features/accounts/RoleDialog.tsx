import { Form, Modal } from 'antd'
import { useState } from 'react'
import { roles } from '../../domain/accounts/roles'
import type { Account } from '../../domain/records/account'
import type { Problem } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useServices } from '../../services/services'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { RoleField } from './RoleField'

/** What somebody may do from now on. */
export function RoleDialog({ person, onClose }: { person: Account; onClose: () => void }) {
  const { accounts } = useServices()
  const notices = useNotices()
  const [role, setRole] = useState(person.role)
  const [refusal, setRefusal] = useState<Problem>()

  const save = async (): Promise<void> => {
    const saved = await accounts.changeRole(person.id, role)
    if (!saved.ok) {
      setRefusal(saved.problem)
      return
    }
    notices.done(`${person.name}现在是${roles[role].label}`)
    onClose()
  }

  return (
    <Modal
      open
      width={640}
      title={`改角色：${person.name}`}
      okText={`改为${roles[role].label}`}
      okButtonProps={{ disabled: role === person.role }}
      cancelText="不改"
      onCancel={onClose}
      onOk={() => void save()}
    >
      <Form layout="vertical">
        {refusal && <RefusalAlert sentence={refusalWords(refusal)} />}
        <RoleField role={role} onChange={setRole} />
      </Form>
    </Modal>
  )
}

import { Form } from 'antd'
import { useState } from 'react'
import { acceptPosts, leavePost } from '../../domain/association/edit-appointment'
import type { Appointment } from '../../domain/records/appointment'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { DayDialog } from './DayDialog'

const names = (records: readonly Appointment[]): string =>
  records.map(({ personName, post }) => `${personName}（${post}）`).join('、')

/** On which day those elected took their posts on. */
export function AcceptDialog({ records, onClose }: { records: readonly Appointment[]; onClose: () => void }) {
  return (
    <DayDialog
      title="登记接受任职"
      okText="登记接受"
      label="接受日期"
      sentence={`已登记接受：${names(records)}`}
      decide={(on, today) => acceptPosts(records, on, today)}
      onClose={onClose}
    >
      <p>{names(records)}</p>
    </DayDialog>
  )
}

/** On which day and why somebody leaves a post before the term ends. */
export function LeavePostDialog({ record, onClose }: { record: Appointment; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState<string | undefined>(world.today())
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const decided = leavePost(record, { on, reason }, world.today())
    if (await carryOut(decided, `已登记${record.personName}离任，可以补选${record.post}`)) onClose()
  }
  return (
    <AskDialog
      byEnter
      title={`${record.personName}离任（${record.post}）`}
      okText="登记离任"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="离任日期" required extra="在任的最后一天">
        <IsoDateField label="离任日期" value={on} onChange={setOn} />
      </Form.Item>
      <TextField label="原因" required value={reason} placeholder="例如：辞职、调离" onChange={setReason} />
    </AskDialog>
  )
}

import { Form } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { callAnew } from '../../../domain/meeting/call-off'
import { meeting as meetingKind, type Meeting } from '../../../domain/records/meeting'
import { topic } from '../../../domain/records/topic'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { LocalTimeField } from '../../../ui/LocalTimeField'

/** 另行通知: asks when the meeting is called anew; it takes over the roll and the agenda. */
export function CallAnewDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { records, world } = useServices()
  const navigate = useNavigate()
  const { refusal, carryOut } = useDecision()
  const [startsAt, setStartsAt] = useState<string>()
  const save = async (): Promise<void> => {
    const known = { meetings: records.all(meetingKind), topics: records.all(topic) }
    const called = callAnew(meeting, startsAt ?? '', known, () => world.newId())
    const decided = called.ok ? ok(called.value.change) : called
    if (!(await carryOut(decided, '已另行召集，请登记发出的通知')) || !called.ok) return
    onClose()
    await navigate(`/meetings/${called.value.meeting.id}`)
  }
  return (
    <AskDialog
      title="另行通知"
      okText="新建代替的会议"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>应到人员、议程和议题转到新的会议，签到重新登记。原来的会议留着备查。</p>
      <Form.Item label="新的时间" required>
        <LocalTimeField label="新的时间" value={startsAt} onChange={setStartsAt} />
      </Form.Item>
    </AskDialog>
  )
}

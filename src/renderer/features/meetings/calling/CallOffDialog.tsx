import { useState } from 'react'
import { callOff } from '../../../domain/meeting/call-off'
import { quorum } from '../../../domain/meeting/quorum'
import type { Meeting, NotHeld } from '../../../domain/records/meeting'
import { voteRuleVersion } from '../../../domain/records/vote-rule'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useAll } from '../../../services/use-records'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'
import { useKind } from '../use-kind'

/** Asks why a meeting is called off, or was not held for want of people. */
export function CallOffDialog({
  meeting,
  how,
  onClose,
}: {
  meeting: Meeting
  how: NotHeld['how']
  onClose: () => void
}) {
  const { world } = useServices()
  const { kind } = useKind(meeting)
  const versions = useAll(voteRuleVersion)
  const { refusal, carryOut } = useDecision()
  const counted = quorum(kind, meeting, meeting.roll, versions)
  const inquorate = how === 'inquorate'
  const [reason, setReason] = useState(
    inquorate && counted.reached !== true ? `到会人数不足：${counted.words}` : '',
  )
  const verb = inquorate ? '登记流会' : '取消会议'
  const save = async (): Promise<void> => {
    const decided = callOff(meeting, { how, on: world.today(), reason }, world.today())
    if (await carryOut(decided, inquorate ? '已登记流会，可以另行通知' : '已取消会议')) onClose()
  }
  return (
    <AskDialog title={verb} okText={verb} refusal={refusal} onOk={() => void save()} onClose={onClose}>
      {inquorate && counted.reached === true && (
        <p>{`按签到人数已够：${counted.words}。仍未开成的，请写明原因。`}</p>
      )}
      <TextField label="原因" required autoFocus rows={2} value={reason} onChange={setReason} />
    </AskDialog>
  )
}

import { useState } from 'react'
import { correctAssessment } from '../../domain/assessing/change-assessment'
import { assessment as assessmentKind, type Assessment } from '../../domain/records/assessment'
import { useServices } from '../../services/services'
import { useRecording } from '../../services/use-recording'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** 更正: why a published result is to be given anew; `onClose` is told the new version. */
export function CorrectDialog({ one, onClose }: { one: Assessment; onClose: (id?: string) => void }) {
  const { records, world } = useServices()
  const { refusal, record } = useRecording(onClose)
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    const decided = correctAssessment(one, reason, records.all(assessmentKind), () => world.newId())
    await record(decided, '已另出一版，改好再公布')
  }
  return (
    <AskDialog
      title="更正考核结果"
      okText="另出一版"
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <p>已公布的一版留着不动；另出一版，改好以后再公布。</p>
      <TextField label="更正原因" required autoFocus rows={2} value={reason} onChange={setReason} />
    </AskDialog>
  )
}

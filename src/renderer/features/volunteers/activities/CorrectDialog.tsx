import { Form } from 'antd'
import { useState } from 'react'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import type { VolunteerService } from '../../../domain/records/volunteer-service'
import { daysOf } from '../../../domain/volunteering/edit-activity'
import { correctHours, tenthsOn } from '../../../domain/volunteering/enter-hours'
import { hoursWords } from '../../../domain/volunteering/tenths'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { ChoiceField } from '../../../ui/ChoiceField'
import { TextField } from '../../../ui/TextField'

/** Puts right the confirmed hours of one volunteer, with the reason. */
export function CorrectDialog({
  activity,
  service,
  name,
  onClose,
}: {
  activity: VolunteerActivity
  service: VolunteerService
  name: string
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const days = daysOf(activity)
  const [day, setDay] = useState(activity.from)
  const [typed, setTyped] = useState(hoursWords(tenthsOn(service, activity.from) ?? 0))
  const [reason, setReason] = useState('')
  const chooseDay = (chosen: string = day): void => {
    setDay(chosen)
    setTyped(hoursWords(tenthsOn(service, chosen) ?? 0))
  }
  const save = async (): Promise<void> => {
    const decided = correctHours(service, { day, typed, reason }, records, world.today())
    if (await carryOut(decided, `已更正${name}的时长`)) onClose()
  }
  return (
    <AskDialog
      title={`更正时长：${name}`}
      okText="更正时长"
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {days.length > 1 && (
        <ChoiceField
          label="日期"
          required
          value={day}
          choices={days.map(one => ({ id: one, name: one }))}
          onChange={chooseDay}
        />
      )}
      <TextField label="小时" required autoFocus value={typed} onChange={setTyped} />
      <TextField
        label="原因"
        required
        value={reason}
        placeholder="例如：签到表写错；原来的时长和原因都留着"
        onChange={setReason}
      />
      {(service.corrections?.length ?? 0) > 0 && (
        <Form.Item label="更正过">
          {service.corrections?.map(({ on, day: of, before, after, reason: why }) => (
            <div key={`${on} ${of} ${before} ${after}`} className="small-print">
              {`${on} 把 ${of} 的 ${hoursWords(before)} 改为 ${hoursWords(after)}：${why}`}
            </div>
          ))}
        </Form.Item>
      )}
    </AskDialog>
  )
}

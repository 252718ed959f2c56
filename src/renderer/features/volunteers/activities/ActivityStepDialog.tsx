import { Form } from 'antd'
import { useState } from 'react'
import type { VolunteerActivity } from '../../../domain/records/volunteer-activity'
import { ok, type Result } from '../../../domain/result'
import type { Change } from '../../../domain/journal/entry'
import type { ActivityTurn } from '../../../domain/volunteering/data/activity-turns'
import { publishHours } from '../../../domain/volunteering/publish-hours'
import { takeActivityStep } from '../../../domain/volunteering/take-activity-step'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useNow } from '../../../services/use-now'
import { AskDialog } from '../../../ui/AskDialog'
import { LocalTimeField } from '../../../ui/LocalTimeField'
import { TextField } from '../../../ui/TextField'

/** Asks for what a step of an activity takes. */
export function ActivityStepDialog({
  one,
  turn,
  onClose,
}: {
  one: VolunteerActivity
  turn: ActivityTurn
  onClose: () => void
}) {
  const { records, world } = useServices()
  const now = useNow()
  const { refusal, carryOut } = useDecision()
  const [at, setAt] = useState(now)
  const [note, setNote] = useState('')
  const [by, setBy] = useState(one.manager ?? '')
  const decide = (): Result<Change> => {
    const request = { step: turn.step, at, note, by }
    const context = { records, now: now(), newId: () => world.newId() }
    if (turn.step !== 'published') return takeActivityStep(one, request, context)
    const published = publishHours(one, request, context)
    return published.ok ? ok(published.value.change) : published
  }
  const save = async (): Promise<void> => {
    if (await carryOut(decide(), `${turn.label}：已登记`)) onClose()
  }
  return (
    <AskDialog
      title={turn.label}
      okText={turn.label}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {turn.step === 'published' && (
        <p>会在“公示”里登记一件时长公示，同意公开姓名的写全名；正文可以在那里改、打印张贴。</p>
      )}
      <Form.Item label="时间" required>
        <LocalTimeField
          label="时间"
          value={at}
          onChange={(chosen = at) => {
            setAt(chosen)
          }}
        />
      </Form.Item>
      {turn.needs.includes('by') && (
        <TextField
          label="谁确认"
          required
          value={by}
          placeholder="活动负责人或受助人；签到表上有签字"
          onChange={setBy}
        />
      )}
      <TextField
        label="说明"
        required={turn.needs.includes('note')}
        rows={2}
        value={note}
        {...(turn.noteLabel !== undefined && { placeholder: turn.noteLabel })}
        onChange={setNote}
      />
    </AskDialog>
  )
}

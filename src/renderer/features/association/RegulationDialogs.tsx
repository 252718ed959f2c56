import { Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { adoptDraft, repealRegulation, writeDraft } from '../../domain/association/edit-regulation'
import { paragraphsOf, writableVersion } from '../../domain/association/regulation-versions'
import { meeting as meetingKind } from '../../domain/records/meeting'
import type { Regulation } from '../../domain/records/regulation'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { TextField } from '../../ui/TextField'
import { DayDialog } from './DayDialog'

type Props = { regulation: Regulation; onClose: () => void }

/** The words of the draft, one paragraph a line; of a rule in force, those of its next version. */
export function WriteDialog({ regulation, onClose }: Props) {
  const { refusal, carryOut } = useDecision()
  const start = writableVersion(regulation) ?? regulation.versions.at(-1)
  const [body, setBody] = useState((start?.body ?? []).join('\n'))
  const save = async (): Promise<void> => {
    if (await carryOut(writeDraft(regulation, paragraphsOf(body)), `已保存《${regulation.title}》`)) onClose()
  }
  return (
    <Modal
      open
      title={`《${regulation.title}》正文`}
      width={860}
      okText="保存正文"
      cancelText="取消"
      mask={{ closable: false }}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <p className="small-print">一段一行，空行不算。已通过的版本不改动，修订另存为下一版草稿。</p>
      <Input.TextArea
        aria-label="正文"
        autoFocus
        autoSize={{ minRows: 12, maxRows: 20 }}
        value={body}
        onChange={event => {
          setBody(event.target.value)
        }}
      />
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
    </Modal>
  )
}

/** By which meeting and on which day the draft was adopted. */
export function AdoptDialog({ regulation, onClose }: Props) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const meetings = useAll(meetingKind).filter(one => one.organisationId === regulation.organisationId)
  const [adopted, setAdopted] = useState<{ on: string | undefined; by: string; meeting: string | undefined }>(
    {
      on: world.today(),
      by: '',
      meeting: undefined,
    },
  )
  const save = async (): Promise<void> => {
    const decided = adoptDraft(regulation, adopted, world.today())
    if (await carryOut(decided, `已登记《${regulation.title}》通过`)) onClose()
  }
  return (
    <AskDialog
      title={`登记《${regulation.title}》通过`}
      okText="登记通过"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="会议">
        <Select
          aria-label="会议"
          allowClear
          placeholder="在这里登记过的会议"
          value={adopted.meeting ?? null}
          options={meetings.map(one => ({
            value: one.id,
            label: `${one.startsAt.slice(0, 10)} ${one.title}`,
          }))}
          onChange={(id: string | null) => {
            const chosen = meetings.find(one => one.id === id)
            setAdopted(before =>
              chosen === undefined
                ? { ...before, meeting: undefined }
                : { on: chosen.startsAt.slice(0, 10), by: chosen.title, meeting: chosen.id },
            )
          }}
        />
      </Form.Item>
      <TextField
        label="通过的会议"
        required
        value={adopted.by}
        onChange={by => {
          setAdopted(before => ({ ...before, by }))
        }}
      />
      <Form.Item label="通过日期" required>
        <IsoDateField
          label="通过日期"
          value={adopted.on}
          onChange={on => {
            setAdopted(before => ({ ...before, on }))
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}

/** From which day on the rule no longer holds. */
export function RepealDialog({ regulation, onClose }: Props) {
  return (
    <DayDialog
      title={`废止《${regulation.title}》`}
      okText="废止制度"
      label="废止日期"
      sentence={`《${regulation.title}》已废止`}
      decide={(on, today) => repealRegulation(regulation, on, today)}
      onClose={onClose}
    />
  )
}

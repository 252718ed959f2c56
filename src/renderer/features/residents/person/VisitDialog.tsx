import { Form, Radio } from 'antd'
import { useState } from 'react'
import { recordVisit } from '../../../domain/people/record-visit'
import type { Resident } from '../../../domain/records/resident'
import { visitModes } from '../../../domain/records/visit'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

/** Asks how somebody was called on, what was found and done, and when the next visit is due. */
export function VisitDialog({ person, onClose }: { person: Resident; onClose: () => void }) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState<string | undefined>(world.today())
  const [mode, setMode] = useState<(typeof visitModes)[number]>('上门')
  const [by, setBy] = useState(me.name)
  const [finding, setFinding] = useState('')
  const [action, setAction] = useState('')
  const [nextDue, setNextDue] = useState<string>()

  const save = async (): Promise<void> => {
    const visited = {
      on: on ?? world.today(),
      mode,
      by: by.trim() || me.name,
      finding,
      action,
      nextDue,
    }
    const decided = recordVisit(person, visited, world.newId(), world.today())
    if (await carryOut(decided, `已登记对${person.name}的走访`)) onClose()
  }
  return (
    <AskDialog
      title={`登记走访：${person.name}`}
      okText="登记走访"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="走访日期" required>
        <IsoDateField label="走访日期" value={on} onChange={setOn} />
      </Form.Item>
      <Form.Item label="方式">
        <Radio.Group
          aria-label="方式"
          optionType="button"
          options={visitModes.map(value => ({ value, label: value }))}
          value={mode}
          onChange={event => {
            setMode(visitModes.find(one => one === event.target.value) ?? mode)
          }}
        />
      </Form.Item>
      <TextField label="走访人" value={by} onChange={setBy} />
      <TextField label="情况" required autoFocus rows={3} value={finding} onChange={setFinding} />
      <TextField label="处理" rows={2} value={action} onChange={setAction} placeholder="没有可以不填" />
      <Form.Item label="下次走访" extra="不填就按标签的走访周期推算">
        <IsoDateField label="下次走访" value={nextDue} onChange={setNextDue} />
      </Form.Item>
    </AskDialog>
  )
}

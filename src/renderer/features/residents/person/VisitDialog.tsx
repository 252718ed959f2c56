import { Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { correctVisit, recordVisit, removeVisit } from '../../../domain/people/record-visit'
import type { Resident } from '../../../domain/records/resident'
import { visitModes, type Visit } from '../../../domain/records/visit'
import { ok } from '../../../domain/result'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

/** Asks how somebody was called on, what was found and done, and when the next visit is due; of a visit on record, what is to be put right. */
export function VisitDialog({
  person,
  before,
  onClose,
}: {
  person: Resident
  before: Visit | undefined
  onClose: () => void
}) {
  const { world } = useServices()
  const me = useMe()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState<string | undefined>(before?.on ?? world.today())
  const [mode, setMode] = useState<(typeof visitModes)[number]>(before?.mode ?? '上门')
  const [by, setBy] = useState(before?.by ?? me.name)
  const [finding, setFinding] = useState(before?.finding ?? '')
  const [action, setAction] = useState(before?.action ?? '')
  const [nextDue, setNextDue] = useState(before?.nextDue)

  const save = async (): Promise<void> => {
    const visited = {
      on: on ?? world.today(),
      mode,
      by: by.trim() || me.name,
      finding,
      action,
      nextDue,
    }
    const decided =
      before === undefined
        ? recordVisit(person, visited, world.newId(), world.today())
        : correctVisit(person, before, visited, world.today())
    const done = before === undefined ? '已登记' : '已更正'
    if (await carryOut(decided, `${done}对${person.name}的走访`)) onClose()
  }
  const remove = async (wrong: Visit): Promise<void> => {
    if (await carryOut(ok(removeVisit(person, wrong)), `已去掉对${person.name}的走访`)) onClose()
  }
  return (
    <AskDialog
      title={`${before === undefined ? '登记' : '更正'}走访：${person.name}`}
      okText={before === undefined ? '登记走访' : '更正走访'}
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
      {before !== undefined && (
        <Button danger type="link" onClick={() => void remove(before)}>
          误登，去掉这次走访
        </Button>
      )}
    </AskDialog>
  )
}

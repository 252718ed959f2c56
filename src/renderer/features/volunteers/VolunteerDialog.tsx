import { Form, Select } from 'antd'
import { useState } from 'react'
import { enteredOf } from '../../domain/entering/field-to-enter'
import { resident } from '../../domain/records/resident'
import { volunteer, type Volunteer } from '../../domain/records/volunteer'
import { volunteerTeam } from '../../domain/records/volunteer-team'
import { ok } from '../../domain/result'
import { volunteerFields } from '../../domain/volunteering/data/volunteer-fields'
import { editVolunteer } from '../../domain/volunteering/edit-volunteer'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useEntered } from '../../services/use-entered'
import { usePersonOptions } from '../../services/use-person-options'
import { AskDialog } from '../../ui/AskDialog'
import { ChoiceField } from '../../ui/ChoiceField'
import { EnteredFields } from '../../ui/EnteredFields'

function OnRoster({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (residentId: string | undefined) => void
}) {
  const [words, setWords] = useState('')
  return (
    <Form.Item label="名册里的人">
      <Select<string>
        aria-label="名册里的人"
        allowClear
        placeholder="输入姓名查找；不在名册里的不用选"
        value={value ?? null}
        options={usePersonOptions(value, words)}
        showSearch={{ filterOption: false, onSearch: setWords }}
        notFoundContent={words.trim() === '' ? '请输入姓名' : '名册里没有这个姓名，下面直接填写'}
        onChange={(chosen: string | undefined) => {
          onChange(chosen)
        }}
      />
    </Form.Item>
  )
}

/** Asks for a volunteer: linked to the roster where they stand there, else by name and telephone. */
export function VolunteerDialog({
  known,
  teamId,
  onClose,
}: {
  known: Volunteer | undefined
  /** The team a new one joins. */
  teamId?: string
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const { entered, enter } = useEntered(() => ({
    joinedOn: known === undefined ? world.today() : '',
    state: '在队',
    ...enteredOf(volunteerFields, known),
  }))
  const [residentId, setResidentId] = useState(known?.residentId)
  const [team, setTeam] = useState(known?.teamId ?? teamId)
  const link = (id: string | undefined): void => {
    setResidentId(id)
    const person = id === undefined ? undefined : records.find(resident, id)
    if (person === undefined) return
    enter('name', person.name)
    enter('phone', person.phones?.[0] ?? '')
  }
  const save = async (): Promise<void> => {
    const decided = editVolunteer(entered, { residentId, teamId: team }, known, records.all(volunteer), () =>
      world.newId(),
    )
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已保存志愿者'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title={known === undefined ? '登记志愿者' : '修改志愿者'}
      okText="保存志愿者"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <OnRoster value={residentId} onChange={link} />
      <EnteredFields fields={volunteerFields} entered={entered} onChange={enter} />
      <ChoiceField
        label="队伍"
        value={team}
        choices={records.all(volunteerTeam)}
        hint="主要在哪支队伍，没有不选"
        onChange={setTeam}
      />
      <p className="small-print">“公开姓名”填“同意”的，公示时长和证明时才写全名；其余的只写成“王*兰”。</p>
    </AskDialog>
  )
}

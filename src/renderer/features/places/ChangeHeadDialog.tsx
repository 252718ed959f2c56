import { Form, Select } from 'antd'
import { useState } from 'react'
import { changeHead, isHead, relationsToHead } from '../../domain/people/households'
import type { Household } from '../../domain/records/household'
import type { Resident } from '../../domain/records/resident'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** 换户主: who is the head now, and what each of the others is to them. */
export function ChangeHeadDialog({
  home,
  members,
  onClose,
}: {
  home: Household
  /** Those of the household who are on the roster. */
  members: readonly Resident[]
  onClose: () => void
}) {
  const { refusal, carryOut } = useDecision()
  const others = members.filter(member => !isHead(member))
  const [headId, setHeadId] = useState(others.length === 1 ? others[0]?.id : undefined)
  const [relations, setRelations] = useState<ReadonlyMap<string, string>>(new Map())
  const [asked, setAsked] = useState(false)
  const head = members.find(member => member.id === headId)

  const save = async (): Promise<void> => {
    setAsked(true)
    if (head === undefined) return
    const decided = changeHead(home, head, members, relations)
    if (await carryOut(decided, `户主已改为${head.name}`)) onClose()
  }
  return (
    <AskDialog
      title={`户 ${home.number} 换户主`}
      okText="换户主"
      refusal={asked && head === undefined ? '请选新户主。' : refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="新户主" required>
        <Select
          aria-label="新户主"
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={headId ?? null}
          onChange={setHeadId}
        />
      </Form.Item>
      {head !== undefined &&
        members
          .filter(({ id }) => id !== head.id)
          .map(({ id, name }) => (
            <TextField
              key={id}
              label={name}
              placeholder="与新户主的关系"
              required
              value={relations.get(id) ?? ''}
              choices={relationsToHead}
              onChange={relation => {
                setRelations(before => new Map([...before, [id, relation]]))
              }}
            />
          ))}
    </AskDialog>
  )
}

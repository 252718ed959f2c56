import { Checkbox, Form, Select } from 'antd'
import { useState } from 'react'
import {
  changeRepresentative,
  editMember,
  leaveMember,
  rejoinMember,
  typedMember,
  type TypedMember,
} from '../../domain/association/edit-member'
import { memberUnit, memberUnitTypes, type MemberUnit } from '../../domain/records/member-unit'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

type WordField = Exclude<keyof TypedMember, 'unitType' | 'votes' | 'joinedOn'>

const fields: readonly (readonly [WordField, string])[] = [
  ['representative', '代表'],
  ['post', '职务'],
  ['phone', '联系电话'],
  ['liaison', '联络员'],
  ['liaisonPhone', '联络员电话'],
]

/** Asks for a member, new or on record. */
export function MemberDialog({
  member,
  organisationId,
  onClose,
}: {
  member: MemberUnit | undefined
  organisationId: string
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<TypedMember>(() => ({
    ...typedMember(member),
    joinedOn: member === undefined ? world.today() : member.joinedOn,
  }))
  const change = (changed: Partial<TypedMember>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const known = member ?? { id: world.newId(), organisationId }
    const decided = editMember(typed, known, records.all(memberUnit))
    if (await carryOut(decided, `已保存成员单位${typed.name.trim()}`)) onClose()
  }
  return (
    <AskDialog
      title={member === undefined ? '新增成员单位' : `修改${member.name}`}
      okText="保存成员单位"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="单位名称"
        required
        autoFocus
        value={typed.name}
        onChange={name => {
          change({ name })
        }}
      />
      <Form.Item label="单位类型" required>
        <Select
          aria-label="单位类型"
          options={memberUnitTypes.map(type => ({ value: type, label: type }))}
          value={typed.unitType ?? null}
          onChange={unitType => {
            change({ unitType })
          }}
        />
      </Form.Item>
      {fields.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          value={typed[field]}
          onChange={text => {
            change({ [field]: text })
          }}
        />
      ))}
      <Form.Item label="表决权">
        <Checkbox
          checked={typed.votes}
          onChange={event => {
            change({ votes: event.target.checked })
          }}
        >
          有表决权（没有的在会上列席）
        </Checkbox>
      </Form.Item>
      <Form.Item label="加入日期">
        <IsoDateField
          label="加入日期"
          value={typed.joinedOn}
          onChange={joinedOn => {
            change({ joinedOn })
          }}
        />
      </Form.Item>
      {member !== undefined && (
        <p className="small-print">这里只更正内容。代表换了人，请用“换代表”，以前的代表会留下。</p>
      )}
    </AskDialog>
  )
}

/** 换代表: who represents the unit from which day on. */
export function RepresentativeDialog({ member, onClose }: { member: MemberUnit; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [next, setNext] = useState({ representative: '', post: member.post, phone: '' })
  const [from, setFrom] = useState<string | undefined>(world.today())
  const save = async (): Promise<void> => {
    const decided = changeRepresentative(member, { ...next, from })
    if (await carryOut(decided, `${member.name}的代表已换为${next.representative.trim()}`)) onClose()
  }
  const line = (field: keyof typeof next, label: string) => (
    <TextField
      label={label}
      required={field === 'representative'}
      value={next[field]}
      onChange={text => {
        setNext(before => ({ ...before, [field]: text }))
      }}
    />
  )
  return (
    <AskDialog
      title={`${member.name}换代表`}
      okText="换代表"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>现在的代表：{member.representative || '未派'}</p>
      {line('representative', '新代表')}
      {line('post', '职务')}
      {line('phone', '联系电话')}
      <Form.Item label="自何日起" required>
        <IsoDateField label="自何日起" value={from} onChange={setFrom} />
      </Form.Item>
    </AskDialog>
  )
}

/** A unit leaves, or one that left joins again: on which day, and for leaving why. */
export function LeaveDialog({ member, onClose }: { member: MemberUnit; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [on, setOn] = useState<string | undefined>(world.today())
  const [reason, setReason] = useState('')
  const again = member.leftOn !== undefined
  const verb = again ? '重新加入' : '登记退出'
  const save = async (): Promise<void> => {
    const decided = again
      ? rejoinMember(member, on, records.all(memberUnit), () => world.newId())
      : leaveMember(member, { on, reason }, world.today())
    if (await carryOut(decided, `已登记${member.name}${again ? '重新加入' : '退出'}`)) onClose()
  }
  return (
    <AskDialog
      title={`${member.name}${verb}`}
      okText={verb}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label={again ? '加入日期' : '退出日期'} required>
        <IsoDateField label={again ? '加入日期' : '退出日期'} value={on} onChange={setOn} />
      </Form.Item>
      {!again && (
        <TextField label="原因" value={reason} placeholder="例如：合同到期，撤出小区" onChange={setReason} />
      )}
    </AskDialog>
  )
}

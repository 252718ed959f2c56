import { Form, Select } from 'antd'
import { useState } from 'react'
import {
  editAssociation,
  registered,
  typedAssociation,
  type TypedAssociation,
} from '../../domain/association/edit-association'
import { suggestedPrefix } from '../../domain/meeting/numbers'
import { house } from '../../domain/records/house'
import { legalForms, organisation, type Organisation } from '../../domain/records/organisation'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

type WordField = Exclude<keyof TypedAssociation, 'legalForm'>

const fields: readonly {
  readonly field: WordField
  readonly label: string
  readonly hint?: string
  readonly rows?: number
}[] = [
  { field: 'name', label: '全称', hint: '文书上印的名称，例如：文和园物业服务提升促进会' },
  { field: 'shortName', label: '简称' },
  { field: 'aliases', label: '曾用名、别名', hint: '几个名称用顿号隔开' },
  { field: 'numberPrefix', label: '发文代字', hint: '聘书等编号用，例如：文和园促' },
  { field: 'estate', label: '小区' },
  { field: 'hostUnit', label: '主办单位', hint: '例如：街道党工委' },
  { field: 'purpose', label: '宗旨', rows: 2 },
]

/** Asks for the record of an association. */
export function AssociationDialog({
  known,
  onClose,
}: {
  known: Organisation | undefined
  onClose: () => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState(() => typedAssociation(known))
  const estates = [...new Set(records.all(house).flatMap(({ estate }) => estate ?? []))]
  const change = (changed: Partial<TypedAssociation>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  /** The mark follows the full name until the clerk writes their own. */
  const say = (field: WordField, text: string): void => {
    const follows = field === 'name' && typed.numberPrefix === suggestedOf(typed.name)
    change({ [field]: text, ...(follows && { numberPrefix: suggestedOf(text) }) })
  }
  const save = async (): Promise<void> => {
    const decided = editAssociation(typed, known, records.all(organisation), () => world.newId())
    if (await carryOut(decided, `已保存${typed.name.trim()}`)) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记促进会' : '修改促进会'}
      okText="保存促进会"
      width={640}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {fields.map(({ field, label, hint, rows }) => (
        <TextField
          key={field}
          label={label}
          value={typed[field]}
          required={field === 'name'}
          {...(hint !== undefined && { placeholder: hint })}
          {...(rows !== undefined && { rows })}
          {...(field === 'estate' && { choices: estates })}
          onChange={text => {
            say(field, text)
          }}
        />
      ))}
      <Form.Item label="法律性质" extra="不清楚就先不选；只有已登记社会团体才填统一社会信用代码">
        <Select
          aria-label="法律性质"
          allowClear
          options={legalForms.map(form => ({ value: form, label: form }))}
          value={typed.legalForm ?? null}
          onChange={(form: TypedAssociation['legalForm'] | null) => {
            change({ legalForm: form ?? undefined })
          }}
        />
      </Form.Item>
      {(typed.legalForm === registered || typed.creditCode !== '') && (
        <TextField
          label="信用代码"
          value={typed.creditCode}
          placeholder="18 位统一社会信用代码，照法人登记证书填"
          onChange={creditCode => {
            change({ creditCode })
          }}
        />
      )}
    </AskDialog>
  )
}

const suggestedOf = (name: string): string => (name.trim() === '' ? '' : suggestedPrefix(name.trim()))

import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { recordSealUse } from '../../../domain/paper/seal-uses'
import { office, OFFICE_ID } from '../../../domain/records/office'
import type { IssuedPaper } from '../../../domain/records/paper'
import { sealUse, type SealUse } from '../../../domain/records/seal-use'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { useAll, useFound } from '../../../services/use-records'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

type Field = 'seal' | 'matter' | 'number' | 'approvedBy' | 'handledBy' | 'applicant' | 'phone' | 'note'
type Typed = Readonly<Record<Field, string>> & { readonly on: string; readonly copies: number }

const unlessEmpty = (field: Field, value: string): Partial<Record<Field, string>> =>
  value.trim() === '' ? {} : { [field]: value.trim() }

const asRecord = (id: string, typed: Typed, paper: IssuedPaper | undefined): SealUse => ({
  id,
  on: typed.on,
  copies: typed.copies,
  seal: typed.seal.trim(),
  matter: typed.matter.trim(),
  approvedBy: typed.approvedBy.trim(),
  handledBy: typed.handledBy.trim(),
  ...unlessEmpty('number', typed.number),
  ...unlessEmpty('applicant', typed.applicant),
  ...unlessEmpty('phone', typed.phone),
  ...unlessEmpty('note', typed.note),
  ...(paper !== undefined && { paperId: paper.id }),
})

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

/** What is known of the paper the seal is put on. */
const ofPaper = (paper: IssuedPaper): Partial<Typed> => ({
  copies: paper.printings?.at(-1)?.copies ?? 1,
  matter: `${paper.title}　${paper.subject}`,
  number: paper.number ?? '',
  applicant: paper.layout.names[0] ?? '',
})

/** What is known already: of the paper, and of the last time. */
function useStart(paper: IssuedPaper | undefined): Typed {
  const { world } = useServices()
  const { name } = useMe()
  const last = useAll(sealUse).at(-1)
  return {
    on: world.today(),
    copies: 1,
    seal: last?.seal ?? '',
    matter: '',
    number: '',
    approvedBy: last?.approvedBy ?? '',
    handledBy: name,
    applicant: '',
    phone: '',
    note: '',
    ...(paper === undefined ? {} : ofPaper(paper)),
  }
}

/** 用印登记: which seal was put on what, how many copies, who approved it. */
export function SealUseDialog({ paper, onClose }: { paper?: IssuedPaper; onClose: () => void }) {
  const { world } = useServices()
  const uses = useAll(sealUse)
  const officeName = useFound(office, OFFICE_ID)?.name ?? '居民委员会'
  const { refusal, carryOut } = useDecision()
  const start = useStart(paper)
  const [typed, setTyped] = useState(start)
  const change = (part: Partial<Typed>): void => {
    setTyped(before => ({ ...before, ...part }))
  }
  const save = async (): Promise<void> => {
    const decided = recordSealUse(asRecord(world.newId(), typed, paper))
    if (await carryOut(decided, `已登记用印：${typed.matter}`)) onClose()
  }
  const line = (
    field: Field,
    label: string,
    more: { required?: true; autoFocus?: true; choices?: readonly string[]; placeholder?: string } = {},
  ) => (
    <TextField
      label={label}
      {...more}
      value={typed[field]}
      onChange={value => {
        change({ [field]: value })
      }}
    />
  )
  return (
    <AskDialog
      title="用印登记"
      okText="登记用印"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {line('seal', '印章', {
        required: true,
        autoFocus: true,
        choices: distinct([...uses.map(({ seal }) => seal), `${officeName}公章`]),
      })}
      {line('matter', '用印事项', { required: true, placeholder: '盖在什么上面' })}
      {line('number', '编号')}
      <Form.Item label="份数" required>
        <InputNumber<number>
          aria-label="份数"
          min={1}
          max={9999}
          precision={0}
          value={typed.copies}
          onChange={value => {
            if (value !== null) change({ copies: value })
          }}
        />
      </Form.Item>
      {line('approvedBy', '签批人', {
        required: true,
        choices: distinct(uses.map(({ approvedBy }) => approvedBy)),
      })}
      {line('handledBy', '经办人', { required: true })}
      {line('applicant', '申请人')}
      {line('phone', '联系电话')}
      <Form.Item label="用印日期" required>
        <IsoDateField
          label="用印日期"
          value={typed.on}
          onChange={on => {
            change({ on: on ?? start.on })
          }}
        />
      </Form.Item>
      {line('note', '备注')}
    </AskDialog>
  )
}

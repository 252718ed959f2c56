import { Form, Select } from 'antd'
import { useState } from 'react'
import { enteredOf } from '../../domain/entering/field-to-enter'
import { caseClasses } from '../../domain/green-channel/data/case-classes'
import { caseFields } from '../../domain/green-channel/data/case-fields'
import { recordCase, type CaseChoices } from '../../domain/green-channel/record-case'
import { contractInForce } from '../../domain/property/contract-spans'
import { estate } from '../../domain/records/estate'
import { greenCase, type GreenCase } from '../../domain/records/green-case'
import { propertyEnterprise } from '../../domain/records/property-enterprise'
import { serviceContract } from '../../domain/records/service-contract'
import { useServices } from '../../services/services'
import { useRecording } from '../../services/use-recording'
import { useEntered } from '../../services/use-entered'
import { useNow } from '../../services/use-now'
import { AskDialog } from '../../ui/AskDialog'
import { EnteredFields } from '../../ui/EnteredFields'
import { LocalTimeField } from '../../ui/LocalTimeField'
import { TextField } from '../../ui/TextField'

function Choice({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: string | undefined
  choices: readonly { readonly id: string; readonly name: string }[]
  onChange: (id: string | undefined) => void
}) {
  return (
    <Form.Item label={label}>
      <Select<string>
        aria-label={label}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="不涉及可不选"
        value={value ?? null}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id?: string) => {
          onChange(id)
        }}
      />
    </Form.Item>
  )
}

/** Asks for a case as it came in; `onClose` is told which was recorded. */
export function CaseDialog({
  known,
  onClose,
}: {
  known: GreenCase | undefined
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const now = useNow()
  const { refusal, record } = useRecording(onClose)
  const { entered, enter } = useEntered(() => ({ source: '来访', ...enteredOf(caseFields, known) }))
  const [chosen, setChosen] = useState<CaseChoices>(() => ({
    receivedAt: known?.receivedAt ?? now(),
    caseClass: known?.caseClass ?? '',
    estateId: known?.estateId,
    enterpriseId: known?.enterpriseId,
  }))
  const choose = (part: Partial<CaseChoices>): void => {
    setChosen(before => ({ ...before, ...part }))
  }
  /** Who serves the estate is most likely who it is about. */
  const chooseEstate = (estateId: string | undefined): void => {
    const contract =
      estateId === undefined
        ? undefined
        : contractInForce(estateId, records.all(serviceContract), world.today())
    choose({ estateId, ...(contract && { enterpriseId: contract.enterpriseId }) })
  }
  const save = async (): Promise<void> => {
    const context = { cases: records.all(greenCase), now: now(), newId: () => world.newId() }
    await record(recordCase(entered, chosen, known, context), '已保存诉求')
  }
  return (
    <AskDialog
      title={known === undefined ? '登记诉求' : '修改诉求'}
      okText="保存诉求"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <EnteredFields fields={caseFields} entered={entered} focusFirst onChange={enter} />
      <div className="entered-fields">
        <Form.Item label="收到时间" required>
          <LocalTimeField
            label="收到时间"
            value={chosen.receivedAt}
            onChange={receivedAt => {
              choose({ receivedAt })
            }}
          />
        </Form.Item>
        <TextField
          label="类别"
          value={chosen.caseClass}
          choices={caseClasses}
          onChange={caseClass => {
            choose({ caseClass })
          }}
        />
        <Choice label="小区" value={chosen.estateId} choices={records.all(estate)} onChange={chooseEstate} />
        <Choice
          label="物业企业"
          value={chosen.enterpriseId}
          choices={records.all(propertyEnterprise)}
          onChange={enterpriseId => {
            choose({ enterpriseId })
          }}
        />
      </div>
    </AskDialog>
  )
}

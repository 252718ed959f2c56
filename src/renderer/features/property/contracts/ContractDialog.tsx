import { Form, Select } from 'antd'
import { useState } from 'react'
import { contractFields } from '../../../domain/property/data/contract-fields'
import { editContract, enteredContract, type ContractParties } from '../../../domain/property/edit-contract'
import { estate } from '../../../domain/records/estate'
import { propertyEnterprise } from '../../../domain/records/property-enterprise'
import type { ServiceContract } from '../../../domain/records/service-contract'
import { useServices } from '../../../services/services'
import { useRecording } from '../../../services/use-recording'
import { useEntered } from '../../../services/use-entered'
import { AskDialog } from '../../../ui/AskDialog'
import { EnteredFields } from '../../../ui/EnteredFields'

function Party({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: string | undefined
  choices: readonly { readonly id: string; readonly name: string }[]
  onChange: (id: string) => void
}) {
  return (
    <Form.Item label={label} required>
      <Select<string>
        aria-label={label}
        showSearch={{ optionFilterProp: 'label' }}
        value={value ?? null}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
    </Form.Item>
  )
}

/** Asks for a service contract; `onClose` is told which was saved. */
export function ContractDialog({
  known,
  of,
  onClose,
}: {
  known: ServiceContract | undefined
  of: Partial<ContractParties>
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, record } = useRecording(onClose)
  const [parties, setParties] = useState<ContractParties>({
    estateId: known?.estateId ?? of.estateId,
    enterpriseId: known?.enterpriseId ?? of.enterpriseId,
  })
  const { entered, enter } = useEntered(() => enteredContract(known))
  const save = async (): Promise<void> => {
    const decided = editContract(parties, entered, known, records, () => world.newId())
    await record(decided, '已保存物业服务合同')
  }
  return (
    <AskDialog
      title={known === undefined ? '登记物业服务合同' : '修改物业服务合同'}
      okText="保存合同"
      width={820}
      refusal={refusal}
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      <div className="entered-fields">
        <Party
          label="小区"
          value={parties.estateId}
          choices={records.all(estate)}
          onChange={estateId => {
            setParties(before => ({ ...before, estateId }))
          }}
        />
        <Party
          label="物业企业"
          value={parties.enterpriseId}
          choices={records.all(propertyEnterprise)}
          onChange={enterpriseId => {
            setParties(before => ({ ...before, enterpriseId }))
          }}
        />
      </div>
      <EnteredFields fields={contractFields} entered={entered} onChange={enter} />
    </AskDialog>
  )
}

import { Flex, Form } from 'antd'
import { useState } from 'react'
import { codeLabels } from '../../../domain/codes/read-code'
import { houseFields, type HouseParts } from '../../../domain/people/house-for'
import { addOccupancy } from '../../../domain/people/occupancies'
import { house } from '../../../domain/records/house'
import { occupancy } from '../../../domain/records/occupancy'
import type { Resident } from '../../../domain/records/resident'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

const partWords = { estate: '小区', building: '楼栋', unit: '单元', room: '室' } as const

/** Asks for a further house of somebody: which, as what, from when to when. */
export function OccupancyDialog({ person, onClose }: { person: Resident; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const houses = records.all(house)
  const [parts, setParts] = useState<HouseParts>({
    estate: records.find(house, person.houseId ?? '')?.estate,
  })
  const [tenure, setTenure] = useState('产权人')
  const [since, setSince] = useState<string>()
  const [until, setUntil] = useState<string>()
  const [remarks, setRemarks] = useState('')
  const estates = [...new Set(houses.flatMap(({ estate }) => estate ?? []))]

  const save = async (): Promise<void> => {
    const typed = Object.fromEntries(houseFields.map(field => [field, parts[field]?.trim()]))
    const known = { houses, occupancies: records.all(occupancy) }
    const decided = addOccupancy(person, { parts: typed, tenure, since, until, remarks }, known, world)
    if (await carryOut(decided, `已登记${person.name}的其他住房`)) onClose()
  }
  return (
    <AskDialog
      title={`${person.name}的其他住房`}
      okText="登记住房"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {houseFields.map(field => (
        <TextField
          key={field}
          label={partWords[field]}
          value={parts[field] ?? ''}
          {...(field === 'estate' && { choices: estates })}
          onChange={value => {
            setParts(before => ({ ...before, [field]: value }))
          }}
        />
      ))}
      <TextField label="居住身份" value={tenure} onChange={setTenure} choices={codeLabels('tenure')} />
      <Form.Item label="起止">
        <Flex gap={8} align="center">
          <IsoDateField label="开始日期" value={since} onChange={setSince} />
          至
          <IsoDateField label="结束日期" value={until} onChange={setUntil} />
        </Flex>
      </Form.Item>
      <TextField label="备注" value={remarks} onChange={setRemarks} />
    </AskDialog>
  )
}

import { useState } from 'react'
import { houseFields, houseWords, type HouseParts } from '../../domain/people/house-for'
import { renameHouse } from '../../domain/people/rename-place'
import { house, type House } from '../../domain/records/house'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const labels = { estate: '小区', building: '楼栋', unit: '单元', room: '室' } as const

/** 更正房屋名称: where one house lies. Whoever lives there moves along. */
export function RenameHouseDialog({ home, onClose }: { home: House; onClose: () => void }) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<HouseParts>(home)
  const estates = [...new Set(records.all(house).flatMap(({ estate }) => estate ?? []))]
  const save = async (): Promise<void> => {
    if (await carryOut(renameHouse(home, typed, records), `已更正，原为 ${houseWords(home)}`)) onClose()
  }
  return (
    <AskDialog
      title={`更正房屋名称：${houseWords(home)}`}
      okText="保存名称"
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p className="small-print">住在这里的人和登记的其他住房都跟着改。改成已有的房屋，就并到那一套。</p>
      {houseFields.map(field => (
        <TextField
          key={field}
          label={labels[field]}
          autoFocus={field === 'room'}
          value={typed[field] ?? ''}
          {...(field === 'estate' && { choices: estates })}
          onChange={value => {
            setTyped(before => ({ ...before, [field]: value }))
          }}
        />
      ))}
    </AskDialog>
  )
}

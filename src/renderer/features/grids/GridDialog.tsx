import { useState } from 'react'
import { put, type Change } from '../../domain/journal/entry'
import { gridTyped, type TypedGrid } from '../../domain/people/responsible'
import { grid as gridKind, type Grid } from '../../domain/records/grid'
import { house } from '../../domain/records/house'
import { ok } from '../../domain/result'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const fields: readonly { readonly field: keyof TypedGrid; readonly label: string; readonly hint?: string }[] =
  [
    { field: 'name', label: '名称', hint: '例如：第一网格；不填就用范围作名称' },
    { field: 'estate', label: '小区' },
    { field: 'building', label: '楼栋', hint: '管整个小区就不填' },
    { field: 'unit', label: '单元', hint: '管整栋楼就不填' },
    { field: 'officer', label: '网格员' },
    { field: 'officerPhone', label: '网格员电话' },
    { field: 'buildingHead', label: '楼长' },
    { field: 'buildingHeadPhone', label: '楼长电话' },
  ]

/** Asks for an area and who answers for it. */
export function GridDialog({ grid, onClose }: { grid: Grid | undefined; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<TypedGrid>(grid ?? {})
  const estates = [...new Set(records.all(house).flatMap(({ estate }) => estate ?? []))]

  const save = async (): Promise<void> => {
    const read = gridTyped(grid?.id ?? world.newId(), typed)
    const decided = read.ok
      ? ok<Change>({ cause: 'grids-edited', detail: read.value.name, save: [put(gridKind, read.value)] })
      : read
    if (await carryOut(decided, '已保存责任区')) onClose()
  }
  return (
    <AskDialog
      title={grid === undefined ? '新增责任区' : `责任区：${grid.name}`}
      okText="保存责任区"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      {fields.map(({ field, label, hint }) => (
        <TextField
          key={field}
          label={label}
          value={typed[field] ?? ''}
          {...(hint !== undefined && { placeholder: hint })}
          {...(field === 'estate' && { choices: estates })}
          onChange={value => {
            setTyped(before => ({ ...before, [field]: value }))
          }}
        />
      ))}
    </AskDialog>
  )
}

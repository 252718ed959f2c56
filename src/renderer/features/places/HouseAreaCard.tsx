import { Button, Card } from 'antd'
import { useState } from 'react'
import { setHouseArea } from '../../domain/people/set-house-area'
import type { House } from '../../domain/records/house'
import { useDecision } from '../../services/use-decision'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** 专有部分面积: by it owners vote. */
export function HouseAreaCard({ home }: { home: House }) {
  const may = useRights().includes('write')
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<string>()
  const save = async (): Promise<void> => {
    if (await carryOut(setHouseArea(home, typed ?? ''), '已保存专有部分面积')) setTyped(undefined)
  }
  return (
    <Card size="small" title="专有部分面积" style={{ flex: '1 1 200px' }}>
      <div>{home.area === undefined ? '未登记（业主表决按它计算）' : `${home.area} ㎡`}</div>
      {home.innerArea !== undefined && <div>{`套内面积 ${home.innerArea} ㎡`}</div>}
      {home.usage !== undefined && <div>{`用途 ${home.usage}`}</div>}
      {may && (
        <Button
          size="small"
          onClick={() => {
            setTyped(home.area ?? '')
          }}
        >
          登记面积
        </Button>
      )}
      {typed !== undefined && (
        <AskDialog
          title="专有部分面积"
          okText="保存面积"
          refusal={refusal}
          onOk={() => void save()}
          onClose={() => {
            setTyped(undefined)
          }}
        >
          <TextField label="平方米" autoFocus value={typed} placeholder="例如 86.35" onChange={setTyped} />
        </AskDialog>
      )}
    </Card>
  )
}

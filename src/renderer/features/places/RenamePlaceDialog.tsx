import { Form, Select } from 'antd'
import { useState } from 'react'
import { houseWords, type HouseParts } from '../../domain/people/house-for'
import { renamePlace, type PlaceLevel } from '../../domain/people/rename-place'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

/** What can be called otherwise: an estate, a building or a unit, each told from the estate down. */
export type NamedPlace = { readonly level: Exclude<PlaceLevel, 'room'>; readonly of: HouseParts }

const levelWords = { estate: '小区', building: '楼栋', unit: '单元' } as const

/** 改名: an estate, one of its buildings or units. Its houses, people, households, areas and owners' votes move along. */
export function RenamePlaceDialog({
  places,
  onDone,
  onClose,
}: {
  places: readonly [NamedPlace, ...NamedPlace[]]
  /** The place as it is called now. */
  onDone: (of: HouseParts) => void
  onClose: () => void
}) {
  const { records } = useServices()
  const { refusal, carryOut } = useDecision()
  const [nth, choose] = useState(0)
  const place = places[nth] ?? places[0]
  const before = place.of[place.level] ?? ''
  const [to, setTo] = useState(before)
  const save = async (): Promise<void> => {
    if (await carryOut(renamePlace({ ...place, to }, records), `已改名，原为 ${houseWords(place.of)}`)) {
      onDone({ ...place.of, [place.level]: to.trim() })
      onClose()
    }
  }
  return (
    <AskDialog
      title="改名"
      okText="保存名称"
      byEnter
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p className="small-print">
        房屋、住在里面的人、住户、小区资料、责任区、业主表决和促进会都跟着改。改成已有的名称，就并到一处：同一室的人归到一套，同一户号的人归到一户。可以撤销。
      </p>
      <Form.Item label="改哪一处">
        <Select
          aria-label="改哪一处"
          value={nth}
          options={places.map(({ level, of }, value) => ({
            value,
            label: `${levelWords[level]}　${houseWords(of)}`,
          }))}
          onChange={next => {
            choose(next)
            const chosen = places[next]
            setTo(chosen?.of[chosen.level] ?? '')
          }}
        />
      </Form.Item>
      <TextField label="新名称" required autoFocus value={to} onChange={setTo} />
    </AskDialog>
  )
}

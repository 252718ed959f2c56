import { Form, InputNumber } from 'antd'
import { useState } from 'react'
import { checkNumbers } from '../../../domain/paper/check-numbers'
import { lastTaken, type SeriesYear } from '../../../domain/paper/series-now'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { useMe } from '../../../services/use-me'
import { AskDialog } from '../../../ui/AskDialog'
import { TextField } from '../../../ui/TextField'

/** 核对编号: after a restore, the last number that stands on any paper; the next paper takes the one behind it. */
export function CheckNumbersDialog({ at, onClose }: { at: SeriesYear; onClose: () => void }) {
  const { records, world } = useServices()
  const { name } = useMe()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState(at.series)
  const series = typed.trim()
  const known = series === '' ? 0 : lastTaken(records, { ...at, series })
  const [last, setLast] = useState(known)
  const save = async (): Promise<void> => {
    const checked = checkNumbers(records, { series, year: at.year, last, by: name }, world)
    if (await carryOut(checked, `下一份从 ${last + 1} 号编起`)) onClose()
  }
  return (
    <AskDialog
      title={`核对编号：${series}`}
      okText={`从 ${last + 1} 号编起`}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>{`登记簿里用到 ${known} 号。请看最近发出的纸质文书，填最后一份的号；没有更新的就不用改。填了不能改小。`}</p>
      {at.series === '' && (
        <TextField
          label="代字"
          required
          autoFocus
          value={typed}
          placeholder="例如：文源证"
          onChange={setTyped}
        />
      )}
      <Form.Item label="最后用到" required>
        <InputNumber<number>
          aria-label="最后用到几号"
          min={0}
          max={999_999}
          precision={0}
          autoFocus={at.series !== ''}
          value={last}
          onChange={value => {
            if (value !== null) setLast(value)
          }}
        />
      </Form.Item>
    </AskDialog>
  )
}

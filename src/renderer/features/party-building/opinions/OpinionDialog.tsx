import { Form } from 'antd'
import { useState } from 'react'
import { keepOpinion } from '../../../domain/opinions/edit-gathering'
import type { Opinion, OpinionGathering } from '../../../domain/records/opinion-gathering'
import { useServices } from '../../../services/services'
import { useDecision } from '../../../services/use-decision'
import { AskDialog } from '../../../ui/AskDialog'
import { IsoDateField } from '../../../ui/IsoDateField'
import { TextField } from '../../../ui/TextField'

/** Asks for one opinion: who said what, and what was made of it. */
export function OpinionDialog({
  gathering,
  known,
  onClose,
}: {
  gathering: OpinionGathering
  known: Opinion | undefined
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState(() => ({
    on: known?.on ?? world.today(),
    from: known?.from ?? '',
    text: known?.text ?? '',
    finding: known?.finding ?? '',
  }))
  const set = (part: Partial<typeof typed>): void => {
    setTyped(before => ({ ...before, ...part }))
  }
  const save = async (): Promise<void> => {
    const context = { today: world.today(), newId: () => world.newId() }
    if (await carryOut(keepOpinion(gathering, { ...typed, id: known?.id }, context), '已保存意见')) onClose()
  }
  return (
    <AskDialog
      title={known === undefined ? '登记意见' : '修改意见、写研判'}
      okText="保存意见"
      width={720}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="日期" required>
        <IsoDateField
          label="日期"
          value={typed.on === '' ? undefined : typed.on}
          onChange={(on = '') => {
            set({ on })
          }}
        />
      </Form.Item>
      <TextField
        label="谁提的"
        autoFocus
        placeholder="姓名、楼栋或单位；不便写明的可不填"
        value={typed.from}
        onChange={from => {
          set({ from })
        }}
      />
      <TextField
        label="意见"
        required
        rows={3}
        value={typed.text}
        onChange={text => {
          set({ text })
        }}
      />
      <TextField
        label="研判"
        rows={2}
        placeholder="怎样看、怎样处理，例如：采纳，列入方案；不采纳，理由……"
        value={typed.finding}
        onChange={finding => {
          set({ finding })
        }}
      />
    </AskDialog>
  )
}

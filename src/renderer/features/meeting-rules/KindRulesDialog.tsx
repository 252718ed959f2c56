import { Checkbox, Form, InputNumber } from 'antd'
import { useState } from 'react'
import { kindRules, setKindRules, type KindRequest } from '../../domain/meeting/kind-rules'
import type { MeetingKind } from '../../domain/meeting/meeting-kind'
import { meetingKindSetting } from '../../domain/records/meeting-kind-setting'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { TextField } from '../../ui/TextField'

const figures = [
  { field: 'everyMonths', label: '间隔月数', extra: '空着表示不定期', least: 1, most: 60 },
  {
    field: 'noticeDays',
    label: '提前通知天数',
    extra: '发出当天和开会当天都不算',
    least: 0,
    most: 366,
  },
  { field: 'topicDays', label: '议题提前天数', extra: '空着表示不限', least: 0, most: 366 },
] as const

/** Asks what the office goes by for a kind of meeting, and on what ground. */
export function KindRulesDialog({ kind, onClose }: { kind: MeetingKind; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [typed, setTyped] = useState<KindRequest>(() => {
    const { everyMonths, noticeDays, topicDays, convenor, proxies, own } = kindRules(
      kind,
      records.all(meetingKindSetting),
    )
    return {
      everyMonths: everyMonths?.value ?? null,
      noticeDays: noticeDays?.value ?? null,
      topicDays: topicDays?.value ?? null,
      convenor,
      proxies,
      basis: own?.basis ?? '',
    }
  })
  const set = (changed: Partial<KindRequest>): void => {
    setTyped(before => ({ ...before, ...changed }))
  }
  const save = async (): Promise<void> => {
    const decided = setKindRules(kind, typed, records.all(meetingKindSetting), world)
    if (await carryOut(decided, `已修改${kind.name}的规则`)) onClose()
  }
  return (
    <AskDialog
      title={`${kind.name}的规则`}
      okText="保存规则"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="召集人"
        value={typed.convenor}
        onChange={convenor => {
          set({ convenor })
        }}
      />
      {figures.map(({ field, label, extra, least, most }) => (
        <Form.Item key={field} label={label} extra={extra}>
          <InputNumber
            aria-label={label}
            min={least}
            max={most}
            precision={0}
            value={typed[field]}
            onChange={value => {
              set({ [field]: value })
            }}
          />
        </Form.Item>
      ))}
      <Form.Item label="委托">
        <Checkbox
          checked={typed.proxies}
          onChange={event => {
            set({ proxies: event.target.checked })
          }}
        >
          可以委托他人出席
        </Checkbox>
      </Form.Item>
      <TextField
        label="依据"
        required
        value={typed.basis}
        placeholder="例如：本会工作例会制度第三条"
        onChange={basis => {
          set({ basis })
        }}
      />
    </AskDialog>
  )
}

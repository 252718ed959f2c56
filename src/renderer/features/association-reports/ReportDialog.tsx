import { DatePicker, Form, Radio } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { associationOf } from '../../domain/association/associations'
import { beginReport } from '../../domain/association-reports/edit-report'
import {
  associationReport,
  reportSpans,
  type AssociationReport,
} from '../../domain/records/association-report'
import type { Organisation } from '../../domain/records/organisation'
import { ok } from '../../domain/result'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { ChoiceField } from '../../ui/ChoiceField'
import { TextField } from '../../ui/TextField'
import { spanLabels } from './span-labels'

/** Whom the report before went to, else the unit the association belongs to. */
const usualAddressee = (body: Organisation | undefined, all: readonly AssociationReport[]): string =>
  all.findLast(one => one.organisationId === body?.id && one.sentTo !== undefined)?.sentTo ??
  (body === undefined ? '' : associationOf(body).hostUnit)

/** Asks for the month or the quarter of a new report; `onClose` is told which was begun. */
export function ReportDialog({
  bodies,
  onClose,
}: {
  bodies: readonly Organisation[]
  onClose: (id?: string) => void
}) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [bodyId, setBody] = useState(bodies[0]?.id)
  const [span, setSpan] = useState<AssociationReport['span']>('month')
  const [month, setMonth] = useState(world.today().slice(0, 7))
  const body = bodies.find(({ id }) => id === bodyId)
  const [sentTo, setSentTo] = useState(() => usualAddressee(body, records.all(associationReport)))
  const timeLabel = span === 'month' ? '月份' : '季度'
  const save = async (): Promise<void> => {
    if (body === undefined) return
    const all = records.all(associationReport)
    const known = { all, today: world.today(), newId: () => world.newId() }
    const decided = beginReport(body, { span, month, sentTo }, known)
    if (!(await carryOut(decided.ok ? ok(decided.value.change) : decided, '已按记录拟好报告'))) return
    onClose(decided.ok ? decided.value.id : undefined)
  }
  return (
    <AskDialog
      title="写工作报告"
      okText="按记录拟写"
      refusal={refusal}
      byEnter
      onOk={() => void save()}
      onClose={() => {
        onClose()
      }}
    >
      {bodies.length > 1 && (
        <ChoiceField label="促进会" required value={bodyId} choices={bodies} onChange={setBody} />
      )}
      <Form.Item label="报告种类" required>
        <Radio.Group
          aria-label="报告种类"
          value={span}
          options={reportSpans.map(value => ({ value, label: spanLabels[value] }))}
          onChange={({ target }) => {
            setSpan(reportSpans.find(one => one === target.value) ?? 'month')
          }}
        />
      </Form.Item>
      <Form.Item label={timeLabel} required>
        <DatePicker
          key={span}
          aria-label={timeLabel}
          picker={span}
          format={span === 'month' ? 'YYYY年M月' : 'YYYY年第Q季度'}
          allowClear={false}
          value={dayjs(`${month}-01`)}
          onChange={chosen => {
            if (chosen !== null) setMonth(chosen.format('YYYY-MM'))
          }}
        />
      </Form.Item>
      <TextField label="报送" value={sentTo} placeholder="例如：水泉街道办事处" onChange={setSentTo} />
    </AskDialog>
  )
}

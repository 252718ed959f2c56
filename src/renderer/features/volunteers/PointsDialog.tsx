import { Form, InputNumber, Table } from 'antd'
import { useState } from 'react'
import { volunteerPointRule, type VolunteerPointRule } from '../../domain/records/volunteer-point-rule'
import { setPointRule } from '../../domain/volunteering/points'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useAll } from '../../services/use-records'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

/** 积分办法: how many points an hour brings from which day on, and on what ground; those set before stay for their days. */
export function PointsDialog({ onClose }: { onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const rules = useAll(volunteerPointRule)
  const [since, setSince] = useState(world.today())
  const [perHour, setPerHour] = useState<number | null>(null)
  const [basis, setBasis] = useState('')
  const save = async (): Promise<void> => {
    const decided = setPointRule({ since, perHour, basis }, rules, () => world.newId())
    if (await carryOut(decided, '已保存积分办法')) onClose()
  }
  return (
    <AskDialog
      title="积分办法"
      okText="保存办法"
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <p>不设积分的不用填。每天的时长按那一天的办法折算；填 0 是从那天起不再计分。</p>
      {rules.length > 0 && (
        <Table<VolunteerPointRule>
          size="small"
          rowKey="id"
          pagination={false}
          style={{ marginBottom: 12 }}
          dataSource={rules.toSorted((one, other) => other.since.localeCompare(one.since))}
          columns={[
            { title: '自何日起', dataIndex: 'since' },
            { title: '每小时积分', dataIndex: 'perHour', align: 'right' },
            { title: '依据', dataIndex: 'basis' },
          ]}
        />
      )}
      <Form.Item label="自何日起" required>
        <IsoDateField
          label="自何日起"
          value={since}
          onChange={(day = since) => {
            setSince(day)
          }}
        />
      </Form.Item>
      <Form.Item label="每小时积分" required>
        <InputNumber aria-label="每小时积分" autoFocus min={0} value={perHour} onChange={setPerHour} />
      </Form.Item>
      <TextField
        label="依据"
        required
        value={basis}
        placeholder="例如：居民代表会议议定"
        onChange={setBasis}
      />
    </AskDialog>
  )
}

import { Form, Radio, Typography } from 'antd'
import { useState } from 'react'
import { listNames } from '../../domain/assessing/list-rules'
import { leaveList, publishListing } from '../../domain/assessing/listings'
import type { Listing } from '../../domain/records/listing'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useRights } from '../../services/use-rights'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'

const acts = [
  { value: 'publish', label: '登记公布' },
  { value: 'leave', label: '移出' },
] as const
type Act = (typeof acts)[number]['value']

/** What is known of an entry, in a sentence. */
function Told({ one }: { one: Listing }) {
  const until = one.until === undefined ? '保留到移出为止。' : `保留到 ${one.until}。`
  return (
    <Typography.Paragraph>
      {`${one.from} 上榜：${one.why}。${until}`}
      {one.publishedOn !== undefined && `${one.publishedOn} 公布。`}
      {one.leftOn !== undefined && `${one.leftOn} 移出：${one.leftReason ?? ''}。`}
    </Typography.Paragraph>
  )
}

/** One entry of a list: when it was made public, or why and when it is taken off. */
export function ListingDialog({ one, name, onClose }: { one: Listing; name: string; onClose: () => void }) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const may = useRights().includes('write')
  const today = world.today()
  const [act, setAct] = useState<Act>(one.publishedOn === undefined ? 'publish' : 'leave')
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const isOpen = may && one.leftOn === undefined
  const list = listNames[one.list]
  const save = async (): Promise<void> => {
    if (!isOpen) {
      onClose()
      return
    }
    const decided = act === 'publish' ? publishListing(one, on, today) : leaveList(one, on, reason, today)
    if (await carryOut(decided, act === 'publish' ? `已登记公布` : `已从${list}移出`)) onClose()
  }
  return (
    <AskDialog
      title={`${list}　${name}`}
      okText={isOpen ? (act === 'publish' ? '登记公布' : `从${list}移出`) : '关闭'}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Told one={one} />
      {isOpen && (
        <>
          <Form.Item label="办什么">
            <Radio.Group
              aria-label="办什么"
              value={act}
              options={[...acts]}
              onChange={({ target }) => {
                setAct(acts.find(({ value }) => value === target.value)?.value ?? act)
              }}
            />
          </Form.Item>
          <Form.Item label="日期" required>
            <IsoDateField
              label="日期"
              value={on}
              onChange={(day = today) => {
                setOn(day)
              }}
            />
          </Form.Item>
          {act === 'leave' && (
            <TextField
              label="移出原因"
              required
              placeholder="例如：整改复查合格"
              value={reason}
              onChange={setReason}
            />
          )}
        </>
      )}
    </AskDialog>
  )
}

import { Form, Select } from 'antd'
import { useState } from 'react'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { issueBallots, type Issuing } from '../../domain/voting/owners/change-owners-vote'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { TextField } from '../../ui/TextField'
import { deliveryChoices } from './data/vote-choices'
import { NumberRange } from './NumberRange'

/** Notes which ballots were given out, how, and who took them. */
export function IssueDialog({
  vote,
  ballots,
  onClose,
}: {
  vote: OwnersVote
  ballots: readonly OwnerBallot[]
  onClose: () => void
}) {
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const waiting = ballots.filter(({ issuedOn }) => issuedOn === undefined)
  const [issuing, setIssuing] = useState<Issuing>({
    from: waiting[0]?.no ?? 1,
    to: waiting.at(-1)?.no ?? ballots.length,
    on: world.today(),
    delivery: 'hand',
  })
  const { from, to, receivedBy, ...told } = issuing
  const count = waiting.filter(({ no }) => from <= no && no <= to).length
  const save = async (): Promise<void> => {
    const taker = receivedBy?.trim() ?? ''
    const request = { from, to, ...told, ...(taker !== '' && { receivedBy: taker }) }
    const done = await carryOut(issueBallots(vote, ballots, request), `已登记发票 ${String(count)} 张`)
    if (done) onClose()
  }
  return (
    <AskDialog
      title="登记发票"
      okText={`登记 ${String(count)} 张`}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <Form.Item label="编号" extra="已登记发出的票不变">
        <NumberRange
          range={issuing}
          last={ballots.length}
          onChange={range => {
            setIssuing({ ...issuing, from: range.from, to: range.to })
          }}
        />
      </Form.Item>
      <Form.Item label="发票日期">
        <IsoDateField
          label="发票日期"
          value={issuing.on}
          onChange={on => {
            if (on !== undefined) setIssuing({ ...issuing, on })
          }}
        />
      </Form.Item>
      <Form.Item label="送达方式">
        <Select
          aria-label="送达方式"
          style={{ width: 220 }}
          value={issuing.delivery}
          options={deliveryChoices.map(({ id, label }) => ({ value: id, label }))}
          onChange={delivery => {
            setIssuing({ ...issuing, delivery })
          }}
        />
      </Form.Item>
      <TextField
        label="签收人"
        placeholder="不是业主本人签收时填写"
        value={receivedBy ?? ''}
        onChange={name => {
          setIssuing({ ...issuing, receivedBy: name.slice(0, 50) })
        }}
      />
    </AskDialog>
  )
}

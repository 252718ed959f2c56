import { Form } from 'antd'
import { useState } from 'react'
import { supervision, type Supervision } from '../../domain/records/supervision'
import { editOrder, issueByHand, type OrderFacts } from '../../domain/supervision/issue-orders'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { AskDialog } from '../../ui/AskDialog'
import { IsoDateField } from '../../ui/IsoDateField'
import { ManySelect } from '../../ui/ManySelect'
import { TextField } from '../../ui/TextField'

const nothing: OrderFacts = {
  ...{ task: '', responsible: '', person: '', measures: '' },
  cooperating: [],
  dueOn: undefined,
}

/** Asks what is to be done, by whom and until when: for a new order, or one whose words change. */
export function OrderDialog({ order, onClose }: { order: Supervision | undefined; onClose: () => void }) {
  const { records, world } = useServices()
  const { refusal, carryOut } = useDecision()
  const [facts, setFacts] = useState<OrderFacts>({ ...nothing, ...order })
  const change = (changed: Partial<OrderFacts>): void => {
    setFacts({ ...facts, ...changed })
  }
  const save = async (): Promise<void> => {
    const decided =
      order === undefined
        ? issueByHand(facts, records.all(supervision), world.today(), world.newId())
        : editOrder(order, facts)
    if (await carryOut(decided, order === undefined ? '已下达督办单' : '已修改督办单')) onClose()
  }
  return (
    <AskDialog
      title={order === undefined ? '新增督办单' : '修改督办单'}
      okText={order === undefined ? '下达督办单' : '保存督办单'}
      refusal={refusal}
      onOk={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="督办事项"
        required
        autoFocus
        rows={2}
        value={facts.task}
        onChange={task => {
          change({ task })
        }}
      />
      <TextField
        label="责任单位"
        required
        value={facts.responsible}
        onChange={responsible => {
          change({ responsible })
        }}
      />
      <TextField
        label="责任人"
        value={facts.person}
        onChange={person => {
          change({ person })
        }}
      />
      <Form.Item label="协办单位">
        <ManySelect
          mode="tags"
          aria-label="协办单位"
          placeholder="可不填，输入后回车"
          value={[...facts.cooperating]}
          open={false}
          onChange={cooperating => {
            change({ cooperating })
          }}
        />
      </Form.Item>
      <TextField
        label="办理措施"
        rows={2}
        value={facts.measures}
        onChange={measures => {
          change({ measures })
        }}
      />
      {order?.dueOn === undefined && (
        <Form.Item label="完成时限">
          <IsoDateField
            label="完成时限"
            value={facts.dueOn}
            onChange={dueOn => {
              change({ dueOn })
            }}
          />
        </Form.Item>
      )}
    </AskDialog>
  )
}

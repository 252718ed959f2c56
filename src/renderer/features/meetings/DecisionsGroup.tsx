import { CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Table } from 'antd'
import type { Decision, Meeting } from '../../domain/records/meeting'
import { useServices } from '../../services/services'
import { EmptyState } from '../../ui/EmptyState'
import { IsoDateField } from '../../ui/IsoDateField'
import { GroupCard } from './GroupCard'
import { useSaveMeeting } from './use-save-meeting'

type Decisions = readonly Decision[]

const flawsOf = (decisions: Decisions): readonly string[] =>
  decisions.some(one => one.text.trim() === '') ? ['有一项议定事项没有内容'] : []

/** 议定事项: what was decided, who sees to it, by when. */
export function DecisionsGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  const { decisions } = meeting
  return (
    <GroupCard<Decisions>
      title="议定事项"
      value={decisions}
      editLabel={closed ? undefined : decisions.length === 0 ? '登记议定事项' : '修改'}
      flaws={flawsOf}
      save={changed => saveMeeting({ ...meeting, decisions: [...changed] }, '已保存议定事项')}
      view={<DecisionsView decisions={decisions} />}
      edit={(draft, change) => (
        <>
          {draft.map((one, index) => (
            <DecisionRow
              key={one.id}
              decision={one}
              name={`第 ${index + 1} 项`}
              onChange={changed => {
                change(draft.map(other => (other.id === one.id ? changed : other)))
              }}
              onRemove={() => {
                change(draft.filter(other => other.id !== one.id))
              }}
            />
          ))}
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change([...draft, { id: world.newId(), text: '', responsible: '' }])
            }}
          >
            加一项议定事项
          </Button>
        </>
      )}
    />
  )
}

function DecisionsView({ decisions }: { decisions: Decisions }) {
  if (decisions.length === 0)
    return <EmptyState title="没有议定事项" hint="会上定下要办的事，写明责任单位和时限。" />
  return (
    <Table<Decision>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={decisions}
      columns={[
        { title: '序号', width: 56, render: (_, __, index) => index + 1 },
        { title: '议定事项', render: (_, one) => one.text },
        {
          title: '责任单位',
          width: 180,
          render: (_, one) => (one.responsible === '' ? '未定' : one.responsible),
        },
        { title: '时限', width: 110, render: (_, one) => one.due ?? '未定' },
      ]}
    />
  )
}

/** The decision with another time limit, or with none. */
function dueBy({ id, text, responsible }: Decision, due: string | undefined): Decision {
  return { id, text, responsible, ...(due !== undefined && { due }) }
}

function DecisionRow({
  decision,
  name,
  onChange,
  onRemove,
}: {
  decision: Decision
  name: string
  onChange: (decision: Decision) => void
  onRemove: () => void
}) {
  return (
    <Flex gap={8} align="flex-start" role="group" aria-label={name}>
      <Input.TextArea
        aria-label={`${name}内容`}
        placeholder="议定事项"
        autoSize={{ minRows: 1, maxRows: 4 }}
        value={decision.text}
        onChange={event => {
          onChange({ ...decision, text: event.target.value })
        }}
      />
      <Input
        aria-label={`${name}责任单位`}
        placeholder="责任单位"
        style={{ width: 180 }}
        value={decision.responsible}
        onChange={event => {
          onChange({ ...decision, responsible: event.target.value })
        }}
      />
      <IsoDateField
        label={`${name}时限`}
        value={decision.due}
        onChange={due => {
          onChange(dueBy(decision, due))
        }}
      />
      <Button type="text" icon={<CloseOutlined />} aria-label={`移出${name}`} onClick={onRemove} />
    </Flex>
  )
}

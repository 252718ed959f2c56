import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Select, Typography } from 'antd'
import { agendaKinds, outcomeWords } from '../../../domain/meeting/data/agenda-kinds'
import type { AgendaItem } from '../../../domain/records/meeting'

/** The kinds a clerk can give an item; an election and its letters come with the kind of meeting. */
const kinds = (['discussion', 'report', 'rule', 'follow-up'] as const).map(kind => ({
  value: kind,
  label: agendaKinds[kind].label,
}))

/** The item as another kind: an outcome such a kind cannot have is open again. */
const asKind = (item: AgendaItem, kind: AgendaItem['kind']): AgendaItem => ({
  ...item,
  kind,
  outcome: agendaKinds[kind].outcomes.includes(item.outcome) ? item.outcome : 'open',
})

/** One item of the agenda being edited: what it is called, what was said on it and what came of it. */
export function AgendaItemRow({
  item,
  index,
  onChange,
  onMove,
  onRemove,
}: {
  item: AgendaItem
  index: number
  onChange: (item: AgendaItem) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const name = `第 ${index + 1} 项`
  const outcomes = ['open' as const, ...agendaKinds[item.kind].outcomes]
  return (
    <Flex gap={8} align="flex-start" role="group" aria-label={name}>
      <span className="figures" style={{ width: 24, paddingTop: 4 }}>
        {index + 1}
      </span>
      <Flex vertical gap={4} style={{ flex: 1, minWidth: 0 }}>
        <Input
          aria-label={`${name}名称`}
          value={item.title}
          onChange={event => {
            onChange({ ...item, title: event.target.value })
          }}
        />
        <Input
          size="small"
          aria-label={`${name}讨论情况`}
          placeholder="讨论情况（写入纪要，可不填）"
          value={item.note}
          onChange={event => {
            onChange({ ...item, note: event.target.value })
          }}
        />
      </Flex>
      {kinds.some(({ value }) => value === item.kind) ? (
        <Select<AgendaItem['kind']>
          aria-label={`${name}类别`}
          style={{ width: 124 }}
          value={item.kind}
          options={kinds}
          onChange={kind => {
            onChange(asKind(item, kind))
          }}
        />
      ) : (
        <Typography.Text type="secondary" style={{ width: 124, paddingTop: 4 }}>
          {agendaKinds[item.kind].label}
        </Typography.Text>
      )}
      {outcomes.length > 1 ? (
        <Select<AgendaItem['outcome']>
          aria-label={`${name}结果`}
          style={{ width: 112 }}
          value={item.outcome}
          options={outcomes.map(outcome => ({ value: outcome, label: outcomeWords[outcome] }))}
          onChange={outcome => {
            onChange({ ...item, outcome })
          }}
        />
      ) : (
        <Typography.Text type="secondary" style={{ width: 112, paddingTop: 4 }}>
          见选举结果
        </Typography.Text>
      )}
      <Button
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={`${name}上移`}
        onClick={() => {
          onMove(-1)
        }}
      />
      <Button
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={`${name}下移`}
        onClick={() => {
          onMove(1)
        }}
      />
      <Button type="text" icon={<CloseOutlined />} aria-label={`移出${name}`} onClick={onRemove} />
    </Flex>
  )
}

import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Select, Table, Typography } from 'antd'
import { quoted } from '../../domain/meeting/agenda-title'
import { agendaKinds, outcomeWords } from '../../domain/meeting/data/agenda-kinds'
import type { AgendaItem, Meeting } from '../../domain/records/meeting'
import { electionResult } from '../../domain/voting/election-result'
import { useServices } from '../../services/services'
import { GroupCard } from './GroupCard'
import { resultWords } from './election/result-words'
import { useSaveMeeting } from './use-save-meeting'

type Agenda = readonly AgendaItem[]

const flawsOf = (agenda: Agenda): readonly string[] =>
  agenda.some(item => item.title.trim() === '') ? ['有一项议程没有名称'] : []

/** 议程: what was dealt with and what came of each item. */
export function AgendaGroup({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
  const { world } = useServices()
  const saveMeeting = useSaveMeeting()
  return (
    <GroupCard<Agenda>
      title="议程"
      value={meeting.agenda}
      editLabel={closed ? undefined : '登记结果'}
      flaws={flawsOf}
      save={agenda => saveMeeting({ ...meeting, agenda: [...agenda] }, '已保存议程')}
      view={<AgendaView meeting={meeting} />}
      edit={(draft, change) => (
        <>
          {draft.map((item, index) => (
            <ItemRow
              key={item.id}
              item={item}
              index={index}
              onChange={changed => {
                change(draft.map(one => (one.id === item.id ? changed : one)))
              }}
              onMove={by => {
                change(movedItem(draft, index, by))
              }}
              onRemove={() => {
                change(draft.filter(one => one.id !== item.id))
              }}
            />
          ))}
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change([
                ...draft,
                { id: world.newId(), kind: 'discussion', title: '', outcome: 'open', note: '' },
              ])
            }}
          >
            加一项议程
          </Button>
        </>
      )}
    />
  )
}

/** The agenda with the item at `from` moved up (-1) or down (1); the same at either end. */
function movedItem(agenda: Agenda, from: number, by: -1 | 1): Agenda {
  const item = agenda[from]
  const to = from + by
  if (item === undefined || to < 0 || to >= agenda.length) return agenda
  return agenda.toSpliced(from, 1).toSpliced(to, 0, item)
}

function AgendaView({ meeting }: { meeting: Meeting }) {
  const result = meeting.election && resultWords(electionResult(meeting.election))
  return (
    <Table<AgendaItem>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={meeting.agenda}
      columns={[
        { title: '序号', width: 56, render: (_, __, index) => index + 1 },
        {
          title: '事项',
          render: (_, item) => (
            <>
              {quoted(item)}
              {item.note !== '' && <Typography.Paragraph type="secondary">{item.note}</Typography.Paragraph>}
            </>
          ),
        },
        { title: '类别', width: 96, render: (_, item) => agendaKinds[item.kind].label },
        {
          title: '结果',
          width: 160,
          render: (_, item) => (item.kind === 'election' ? (result ?? '') : outcomeWords[item.outcome]),
        },
      ]}
    />
  )
}

function ItemRow({
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

import { Table, Typography } from 'antd'
import { Link } from 'react-router'
import { quoted } from '../../../domain/meeting/agenda-title'
import { agendaKinds, outcomeWords } from '../../../domain/meeting/data/agenda-kinds'
import { followUpLines } from '../../../domain/meeting/follow-up'
import { isAhead } from '../../../domain/meeting/meeting-state'
import type { AgendaItem, Meeting } from '../../../domain/records/meeting'
import { supervision } from '../../../domain/records/supervision'
import { openSupervisions } from '../../../domain/supervision/open-supervisions'
import { electionResult } from '../../../domain/voting/election-result'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { resultWords } from '../election/result-words'
import { useKind } from '../use-kind'
import { AgendaVote } from '../voting/AgendaVote'

/** The agenda as it stands: each item, what was said on it, its vote, and what came of it. */
export function AgendaView({ meeting, closed }: { meeting: Meeting; closed: boolean }) {
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
          render: (_, item) => <ItemCell meeting={meeting} item={item} closed={closed} />,
        },
        { title: '类别', width: 120, render: (_, item) => agendaKinds[item.kind].label },
        {
          title: '结果',
          width: 110,
          render: (_, item) => (item.kind === 'election' ? (result ?? '') : outcomeWords[item.outcome]),
        },
      ]}
    />
  )
}

const votedOn: readonly AgendaItem['kind'][] = ['rule', 'discussion']

function ItemCell({ meeting, item, closed }: { meeting: Meeting; item: AgendaItem; closed: boolean }) {
  const { kind } = useKind(meeting)
  return (
    <>
      {item.topicId === undefined ? quoted(item) : <Link to={`/topics/${item.topicId}`}>{item.title}</Link>}
      {item.presenter !== undefined && (
        <Typography.Text type="secondary">{`　${item.presenter}`}</Typography.Text>
      )}
      {item.note !== '' && (
        <Typography.Paragraph type="secondary" style={{ margin: 0 }}>
          {item.note}
        </Typography.Paragraph>
      )}
      {item.kind === 'follow-up' && isAhead(meeting) && <FollowUp meeting={meeting} />}
      {votedOn.includes(item.kind) && (!closed || item.vote !== undefined) && (
        <AgendaVote meeting={meeting} item={item} closed={closed} ruleIds={kind.ruleIds} />
      )}
    </>
  )
}

/** What has still to be carried out, as it is now; it is written down when the meeting begins. */
function FollowUp({ meeting }: { meeting: Meeting }) {
  const { records, world } = useServices()
  useAll(supervision)
  const lines = followUpLines(openSupervisions(records, meeting.organisationId, world.today()))
  if (lines.length === 0) {
    return <Typography.Paragraph type="secondary">没有未销号的督办事项</Typography.Paragraph>
  }
  return (
    <ul style={{ margin: 0, paddingInlineStart: 0, listStyle: 'none' }} aria-label="未销号的督办事项">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

import { Button, Table } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { OwnersVoteDialog } from './OwnersVoteDialog'

/** All votes of owners, the newest first. */
export function OwnersVoteList() {
  const votes = useAll(ownersVote)
  const [asked, setAsked] = useState(false)
  const begin = useRights().includes('write') && (
    <Button
      type="primary"
      onClick={() => {
        setAsked(true)
      }}
    >
      新建业主表决
    </Button>
  )
  return (
    <>
      <PageTitle title="业主表决" actions={votes.length > 0 ? begin : null} />
      {votes.length === 0 ? (
        <EmptyState
          title="还没有业主表决"
          hint="选聘物业、使用维修资金等由业主共同决定的事项，在这里建立名册、发票、录票、计算结果。"
          action={begin}
        />
      ) : (
        <Table<OwnersVote>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={votes.toSorted((one, other) => other.from.localeCompare(one.from))}
          columns={[
            {
              title: '名称',
              render: (_, vote) => <Link to={`/owners-votes/${vote.id}`}>{vote.title}</Link>,
            },
            { title: '小区', width: 160, render: (_, vote) => vote.estate },
            { title: '事项', width: 72, align: 'right', render: (_, vote) => vote.matters.length },
            { title: '收票', width: 220, render: (_, vote) => `${vote.from} 至 ${vote.to}` },
            {
              title: '状态',
              width: 160,
              render: (_, { closedOn }) => (closedOn === undefined ? '进行中' : `${closedOn} 已结束`),
            },
          ]}
        />
      )}
      {asked && (
        <OwnersVoteDialog
          vote={undefined}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </>
  )
}

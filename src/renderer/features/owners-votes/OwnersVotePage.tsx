import { Flex, Tag } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import { useFound } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { BallotTable } from './BallotTable'
import { IssueDialog } from './IssueDialog'
import { MatterResults } from './MatterResults'
import { OwnersVoteDialog } from './OwnersVoteDialog'
import { PrintBallotsDialog } from './PrintBallotsDialog'
import { RollDialog } from './RollDialog'
import { useBallots } from './use-ballots'
import { VoteActions, type Asked } from './VoteActions'

function Vote({ vote }: { vote: OwnersVote }) {
  const ballots = useBallots(vote.id)
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked>()
  const close = (): void => {
    setAsked(undefined)
  }
  return (
    <>
      <PageTitle
        title={vote.title}
        note={<Tag>{vote.closedOn === undefined ? '进行中' : `${vote.closedOn} 已结束`}</Tag>}
        actions={<VoteActions vote={vote} onAsk={setAsked} />}
        onBack={() => void navigate('/owners-votes')}
      />
      <Flex vertical gap={12} style={{ minHeight: 0, flex: 1 }}>
        <MatterResults vote={vote} ballots={ballots} />
        {ballots.length === 0 ? (
          <EmptyState
            title="还没有业主名册"
            hint="先建立业主名册：每位业主的专有部分和面积，来自房屋资料或物业的业主名册文件。"
          />
        ) : (
          <BallotTable vote={vote} ballots={ballots} />
        )}
      </Flex>
      {asked === 'edit' && <OwnersVoteDialog vote={vote} rollTaken={ballots.length > 0} onClose={close} />}
      {asked === 'roll' && <RollDialog vote={vote} ballots={ballots} onClose={close} />}
      {asked === 'print' && <PrintBallotsDialog vote={vote} ballots={ballots} onClose={close} />}
      {asked === 'issue' && <IssueDialog vote={vote} ballots={ballots} onClose={close} />}
    </>
  )
}

/** One vote of owners: what is decided, how far it has come, and its ballots. */
export function OwnersVotePage() {
  const { voteId } = useParams()
  const vote = useFound(ownersVote, voteId)
  const navigate = useNavigate()
  if (vote !== undefined) return <Vote key={vote.id} vote={vote} />
  return (
    <>
      <PageTitle title="业主表决" onBack={() => void navigate('/owners-votes')} />
      <EmptyState title="没有找到这次表决" hint="可能已被撤销。请返回业主表决列表。" />
    </>
  )
}

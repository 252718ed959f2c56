import { Button, Flex, Tag } from 'antd'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { ownersVote, type OwnersVote } from '../../domain/records/owners-vote'
import { keepOwnersVote } from '../../domain/voting/owners/change-owners-vote'
import { useServices } from '../../services/services'
import { useDecision } from '../../services/use-decision'
import { useFound } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { RefusalAlert } from '../../ui/RefusalAlert'
import { BallotTable } from './BallotTable'
import { IssueDialog } from './IssueDialog'
import { MatterResults } from './MatterResults'
import { OwnersVoteDialog } from './OwnersVoteDialog'
import { RollDialog } from './RollDialog'
import { useBallots } from './use-ballots'

type Asked = 'edit' | 'roll' | 'issue'

function Actions({ vote, onAsk }: { vote: OwnersVote; onAsk: (asked: Asked) => void }) {
  const ballots = useBallots(vote.id)
  const navigate = useNavigate()
  const { world } = useServices()
  const { refusal, carryOut } = useDecision()
  const counted = ballots.filter(({ marks }) => marks !== undefined).length
  if (!useRights().includes('write')) return null
  if (vote.closedOn !== undefined) return null
  const close = async (): Promise<void> => {
    const closed = { ...vote, closedOn: world.today() }
    await carryOut(keepOwnersVote(closed, false), '已结束计票，结果不再变动')
  }
  const ask = (asked: Asked, label: string) => (
    <Button
      onClick={() => {
        onAsk(asked)
      }}
    >
      {label}
    </Button>
  )
  return (
    <Flex gap={8} align="center">
      {refusal !== undefined && <RefusalAlert sentence={refusal} />}
      {ask('edit', '修改事项')}
      {ask('roll', '建立业主名册')}
      {ballots.length > 0 && ask('issue', '登记发票')}
      {counted > 0 && <Button onClick={() => void close()}>结束计票</Button>}
      {ballots.length > 0 && (
        <Button type="primary" onClick={() => void navigate(`/owners-votes/${vote.id}/count`)}>
          录入表决票
        </Button>
      )}
    </Flex>
  )
}

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
        actions={<Actions vote={vote} onAsk={setAsked} />}
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

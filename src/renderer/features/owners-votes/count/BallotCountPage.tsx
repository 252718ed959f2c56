import { Flex, Typography } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { ownersVote, type OwnersVote } from '../../../domain/records/owners-vote'
import { useFound } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { EmptyState } from '../../../ui/EmptyState'
import { PageTitle } from '../../../ui/PageTitle'
import { thousands } from '../../../ui/thousands'
import { MatterResults } from '../MatterResults'
import { useBallots } from '../use-ballots'
import { BallotEntryPanel } from './BallotEntryPanel'
import { CountedBefore } from './CountedBefore'
import { useBallotEntry } from './use-ballot-entry'

function Count({ vote }: { vote: OwnersVote }) {
  const ballots = useBallots(vote.id)
  const navigate = useNavigate()
  const entry = useBallotEntry(vote)
  const may = useRights().includes('write') && vote.closedOn === undefined
  const issued = ballots.filter(({ issuedOn }) => issuedOn !== undefined).length
  const counted = ballots.filter(({ marks }) => marks !== undefined).length
  return (
    <>
      <PageTitle
        title={`录入表决票：${vote.title}`}
        onBack={() => void navigate(`/owners-votes/${vote.id}`)}
      />
      <Flex gap={16} align="flex-start" style={{ minHeight: 0, overflow: 'auto' }}>
        <Flex vertical gap={12} style={{ flex: '1 1 460px' }}>
          <Typography.Text className="figures" style={{ fontSize: 24 }}>
            {`已录 ${thousands(counted)} 张 / 发出 ${thousands(issued)} 张`}
          </Typography.Text>
          {may ? (
            <BallotEntryPanel vote={vote} entry={entry} />
          ) : (
            <Typography.Text>本次表决已结束计票，或您没有录入的权限。</Typography.Text>
          )}
          <CountedBefore vote={vote} lines={entry.lines} onTakeBack={may ? entry.takeBack : undefined} />
        </Flex>
        <div style={{ flex: '1 1 480px' }}>
          <MatterResults vote={vote} ballots={ballots} />
        </div>
      </Flex>
    </>
  )
}

/** 录票: ballots entered by keyboard alone, with what they come to beside them. */
export function BallotCountPage() {
  const { voteId } = useParams()
  const vote = useFound(ownersVote, voteId)
  if (vote !== undefined) return <Count key={vote.id} vote={vote} />
  return <EmptyState title="没有找到这次表决" hint="可能已被撤销。请返回业主表决列表。" />
}

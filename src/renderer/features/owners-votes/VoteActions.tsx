import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { keepOwnersVote } from '../../domain/voting/owners/change-owners-vote'
import { useServices } from '../../services/services'
import { useRights } from '../../services/use-rights'
import { useWrite } from '../../services/use-write'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useBallots } from './use-ballots'
import { useVotePapers } from './use-vote-papers'

export type Asked = 'edit' | 'roll' | 'print' | 'issue'

/** What can be done with a vote as far as it has come. Once the count is closed, its result is made known. */
export function VoteActions({ vote, onAsk }: { vote: OwnersVote; onAsk: (asked: Asked) => void }) {
  const ballots = useBallots(vote.id)
  const navigate = useNavigate()
  const { world } = useServices()
  const write = useWrite()
  const notices = useNotices()
  const { issueResult } = useVotePapers(vote)
  if (!useRights().includes('write')) return null
  if (vote.closedOn !== undefined) {
    return (
      <Button type="primary" onClick={() => void issueResult()}>
        编号并印发结果公告
      </Button>
    )
  }
  const close = async (): Promise<void> => {
    const decided = keepOwnersVote({ ...vote, closedOn: world.today() }, false)
    if (decided.ok) await write(decided.value, '已结束计票，结果不再变动')
    else notices.refused(refusalWords(decided.problem))
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
  const begun = ballots.some(({ marks }) => marks !== undefined)
  return (
    <>
      {!begun && ask('edit', '修改事项')}
      {ballots.every(({ issuedOn }) => issuedOn === undefined) && ask('roll', '建立业主名册')}
      {ballots.length > 0 && ask('print', '打印表决票')}
      {ballots.length > 0 && ask('issue', '登记发票')}
      {begun && <Button onClick={() => void close()}>结束计票</Button>}
      {ballots.length > 0 && (
        <Button type="primary" onClick={() => void navigate(`/owners-votes/${vote.id}/count`)}>
          录入表决票
        </Button>
      )}
    </>
  )
}

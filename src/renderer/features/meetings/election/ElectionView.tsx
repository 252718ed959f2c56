import { Flex, Table, Typography } from 'antd'
import type { Candidate, Election, Round } from '../../../domain/voting/election'
import { roundsOf } from '../../../domain/voting/election-result'
import { whyHeld } from '../../../domain/voting/further-rounds'
import { ElectionResultView } from './ElectionResultView'

const shown = (votes: number | null): string => (votes === null ? '—' : String(votes))

/** The votes of everybody who stood in one round. */
function RoundTable({ round, label }: { round: Round; label: string }) {
  const { posts, candidates } = round
  const titles = new Map(posts.map(post => [post.id, post.title]))
  return (
    <Table<Candidate>
      size="small"
      rowKey="id"
      aria-label={label}
      pagination={false}
      dataSource={candidates}
      columns={[
        { title: '职务', width: 120, render: (_, one) => titles.get(one.postId) },
        {
          title: '候选人',
          render: (_, one) => (one.writtenIn === true ? `${one.name}（另选人）` : one.name),
        },
        { title: '单位', render: (_, one) => one.unit },
        { title: '赞成', width: 64, align: 'right', render: (_, one) => shown(one.approve) },
        { title: '反对', width: 64, align: 'right', render: (_, one) => shown(one.against) },
        { title: '弃权', width: 64, align: 'right', render: (_, one) => shown(one.abstain) },
      ]}
    />
  )
}

/** The election as recorded: posts and term, votes for each candidate in every round, and the result. */
export function ElectionView({ election }: { election: Election }) {
  const { posts, termFrom, termTo } = election
  const rounds = roundsOf(election)
  return (
    <Flex vertical gap={8}>
      <Typography.Text>
        {`${posts.length === 0 ? '还没有登记职务' : posts.map(post => `${post.title} ${post.seats} 人`).join('、')}；任期 ${termFrom} 至 ${termTo}`}
      </Typography.Text>
      {rounds.map((round, index) => {
        const name = `第 ${String(index + 1)} 轮投票`
        if (round.candidates.length === 0) return null
        return (
          <Flex key={name} vertical gap={4}>
            {rounds.length > 1 && (
              <Typography.Text strong>
                {index === 0 ? name : `${name}：${whyHeld(election, index + 1)}`}
              </Typography.Text>
            )}
            <RoundTable round={round} label={name} />
          </Flex>
        )
      })}
      <ElectionResultView election={election} />
    </Flex>
  )
}

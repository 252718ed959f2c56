import { Flex, Table, Typography } from 'antd'
import type { Candidate, Election } from '../../../domain/voting/election'
import { ElectionResultView } from './ElectionResultView'

const shown = (votes: number | null): string => (votes === null ? '—' : String(votes))

/** The election as recorded: posts and term, votes for each candidate, and the result. */
export function ElectionView({ election }: { election: Election }) {
  const { posts, termFrom, termTo, candidates } = election
  const titles = new Map(posts.map(post => [post.id, post.title]))
  return (
    <Flex vertical gap={8}>
      <Typography.Text>
        {`${posts.map(post => `${post.title} ${post.seats} 人`).join('、')}；任期 ${termFrom} 至 ${termTo}`}
      </Typography.Text>
      {candidates.length > 0 && (
        <Table<Candidate>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={candidates}
          columns={[
            { title: '职务', width: 120, render: (_, one) => titles.get(one.postId) },
            { title: '候选人', render: (_, one) => one.name },
            { title: '单位', render: (_, one) => one.unit },
            { title: '赞成', width: 64, align: 'right', render: (_, one) => shown(one.approve) },
            { title: '反对', width: 64, align: 'right', render: (_, one) => shown(one.against) },
            { title: '弃权', width: 64, align: 'right', render: (_, one) => shown(one.abstain) },
          ]}
        />
      )}
      <ElectionResultView election={election} />
    </Flex>
  )
}

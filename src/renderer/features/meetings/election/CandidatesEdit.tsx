import { Button, Flex, Input, InputNumber, Typography } from 'antd'
import type { Attendee } from '../../../domain/records/meeting'
import type { Candidate, Post } from '../../../domain/voting/election'
import { movedAmong } from '../../../domain/voting/order-candidates'
import { useServices } from '../../../services/services'
import { CandidateOrder } from './CandidateOrder'
import { CandidateRow } from './CandidateRow'
import { wordsAt, type ElectionPart } from './election-part'
import { Flaw } from './Flaw'

/** Posts with their seats, and under each the candidates with their votes. */
export function CandidatesEdit({ roll, ...part }: ElectionPart & { roll: readonly Attendee[] }) {
  const { world } = useServices()
  const { election, change } = part
  return (
    <Flex vertical gap={12}>
      {election.posts.map(post => (
        <PostEdit key={post.id} post={post} roll={roll} {...part} />
      ))}
      {part.isLater === undefined && (
        <>
          <CandidateOrder {...part} />
          <Button
            style={{ alignSelf: 'flex-start' }}
            onClick={() => {
              change({ ...election, posts: [...election.posts, { id: world.newId(), title: '', seats: 1 }] })
            }}
          >
            加一个职务
          </Button>
        </>
      )}
    </Flex>
  )
}

function PostEdit({
  post,
  roll,
  election,
  problems,
  change,
  isLater,
}: ElectionPart & { post: Post; roll: readonly Attendee[] }) {
  const { world } = useServices()
  const standing = election.candidates.filter(one => one.postId === post.id)

  const changePost = (changed: Partial<Post>): void => {
    change({
      ...election,
      posts: election.posts.map(one => (one.id === post.id ? { ...one, ...changed } : one)),
    })
  }
  const changeCandidates = (candidates: Candidate[]): void => {
    change({ ...election, candidates })
  }
  const nominate = (as: Pick<Candidate, 'writtenIn'>): void => {
    const votes = { approve: null, against: null, abstain: null }
    changeCandidates([
      ...election.candidates,
      { id: world.newId(), postId: post.id, name: '', unit: '', ...votes, ...as },
    ])
  }
  return (
    <Flex vertical gap={6} role="group" aria-label={post.title}>
      <Flex gap={8} align="center" wrap>
        {isLater === true ? (
          <Typography.Text strong>{`${post.title}　应选 ${String(post.seats)} 人`}</Typography.Text>
        ) : (
          <PostFields post={post} onChange={changePost} />
        )}
        <Button
          size="small"
          onClick={() => {
            nominate({})
          }}
        >
          {`加${post.title}候选人`}
        </Button>
        <Button
          size="small"
          onClick={() => {
            nominate({ writtenIn: true })
          }}
        >
          {`加${post.title}另选人`}
        </Button>
        {standing.length === 0 && isLater === undefined && (
          <Button
            size="small"
            type="text"
            onClick={() => {
              change({ ...election, posts: election.posts.filter(one => one.id !== post.id) })
            }}
          >
            移出此职务
          </Button>
        )}
      </Flex>
      {standing.map(one => (
        <CandidateRow
          key={one.id}
          candidate={one}
          roll={roll}
          order={isLater === true ? undefined : election.candidateOrder}
          flaw={wordsAt(problems, `candidate:${one.id}`)}
          lotFlaw={wordsAt(problems, `lot:${one.id}`)}
          onMove={by => {
            changeCandidates(movedAmong(election.candidates, one.id, by))
          }}
          onChange={changed => {
            changeCandidates(election.candidates.map(other => (other.id === one.id ? changed : other)))
          }}
          onRemove={() => {
            changeCandidates(election.candidates.filter(other => other.id !== one.id))
          }}
        />
      ))}
      <Flaw words={wordsAt(problems, `post:${post.id}`)} />
    </Flex>
  )
}

/** What a post is called and how many are to be elected to it. */
function PostFields({ post, onChange }: { post: Post; onChange: (changed: Partial<Post>) => void }) {
  return (
    <>
      <Input
        aria-label="职务名称"
        maxLength={60}
        style={{ width: 160 }}
        value={post.title}
        onChange={event => {
          onChange({ title: event.target.value })
        }}
      />
      <span>应选</span>
      <InputNumber<number>
        aria-label={`${post.title}应选人数`}
        style={{ width: 64 }}
        min={1}
        max={99}
        precision={0}
        value={post.seats}
        onChange={seats => {
          if (seats !== null) onChange({ seats })
        }}
      />
      <span>人</span>
    </>
  )
}

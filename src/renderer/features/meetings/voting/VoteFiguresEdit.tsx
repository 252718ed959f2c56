import { Button, Flex } from 'antd'
import { checkMeetingVote, type VotePlace } from '../../../domain/voting/check-meeting-vote'
import type { MeetingVote } from '../../../domain/voting/meeting-vote'
import { everybodyFor } from '../../../domain/voting/take-vote'
import { refusalWords } from '../../../domain/words/problem-words'
import { CountField } from '../election/CountField'
import { Flaw } from '../election/Flaw'

const ballotFigures = [
  { key: 'issued', label: '发出票', at: 'issued' },
  { key: 'returned', label: '收回票', at: 'returned' },
  { key: 'invalid', label: '废票', at: 'approve' },
] as const

const voteFigures = [
  { key: 'approve', label: '赞成' },
  { key: 'against', label: '反对' },
  { key: 'abstain', label: '弃权' },
] as const

const places: readonly VotePlace[] = ['present', 'issued', 'returned', 'approve']

/** The figures of a vote, refused where they are typed when they cannot be. 应到 and 实到 are the sign-ins and are not typed. */
export function VoteFiguresEdit({
  vote,
  onChange,
}: {
  vote: MeetingVote
  onChange: (vote: MeetingVote) => void
}) {
  const problems = checkMeetingVote(vote)
  const { ballots } = vote
  const wrongAt = (place: VotePlace): boolean => problems.some(({ at }) => at === place)
  const attended = [
    `应到 ${String(vote.entitled)} 人`,
    `实到 ${String(vote.present)} 人`,
    ...(vote.proxies > 0 ? [`委托 ${String(vote.proxies)} 人`] : []),
  ]
  return (
    <Flex vertical gap={8}>
      <Flex gap={16} align="center" wrap className="figures">
        {attended.map(words => (
          <span key={words}>{words}</span>
        ))}
        {ballots &&
          ballotFigures.map(({ key, label, at }) => (
            <Flex key={key} gap={6} align="center">
              <span>{label}</span>
              <CountField
                label={label}
                value={ballots[key]}
                invalid={wrongAt(at)}
                onChange={count => {
                  onChange({ ...vote, ballots: { ...ballots, [key]: count } })
                }}
              />
            </Flex>
          ))}
      </Flex>
      <Flex gap={16} align="center" wrap className="figures">
        {voteFigures.map(({ key, label }) => (
          <Flex key={key} gap={6} align="center">
            <span>{label}</span>
            <CountField
              label={label}
              value={vote[key]}
              invalid={wrongAt('approve')}
              onChange={count => {
                onChange({ ...vote, [key]: count })
              }}
            />
          </Flex>
        ))}
        {ballots === undefined && (
          <Button
            size="small"
            onClick={() => {
              onChange(everybodyFor(vote))
            }}
          >
            一致赞成
          </Button>
        )}
      </Flex>
      {places.map(place => (
        <Flaw
          key={place}
          words={problems
            .filter(({ at }) => at === place)
            .map(refusalWords)
            .join('')}
        />
      ))}
    </Flex>
  )
}

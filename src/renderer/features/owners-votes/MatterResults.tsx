import { Card, Flex, Tag, Typography } from 'antd'
import { useMemo } from 'react'
import type { OwnerBallot } from '../../domain/records/owner-ballot'
import type { OwnersVote } from '../../domain/records/owners-vote'
import { areaText, percentText } from '../../domain/voting/area'
import { ownersResult, type Lacking, type MatterResult } from '../../domain/voting/owners/owners-result'
import { followerSteps } from '../../domain/voting/owners/paper-facts'
import type { Count } from '../../domain/voting/tally'
import { thousands } from '../../ui/thousands'
import { VoteSteps } from '../../ui/VoteSteps'
import { headChoices } from './data/vote-choices'

const lackingWords = ({ heads, area }: Lacking): string =>
  [...(heads > 0 ? [`${thousands(heads)} 户`] : []), ...(area > 0n ? [`${areaText(area)} ㎡`] : [])].join(
    ' / ',
  )

const countWords = (what: string, part: Count, whole: Count): string =>
  `${what} ${thousands(part.heads)} 户（${percentText(BigInt(part.heads), BigInt(whole.heads))}）、${areaText(part.area ?? 0n)} ㎡（${percentText(part.area ?? 0n, whole.area ?? 0n)}）`

const silentWords = ({ followMajority }: OwnersVote): string =>
  followMajority === undefined
    ? '未交票的不计入多数。'
    : `结束计票时，已送达未交回的计入多数（${followMajority.basis}）。`

/** What is lacking, in the one line a clerk asks for every evening. */
function lackingLine({ lacking, tally }: MatterResult): string {
  const taking = lackingWords(lacking.taking)
  if (taking !== '') return `参与还差 ${taking}`
  if (tally.passed) return '已达到通过条件'
  return `同意还差 ${lackingWords(lacking.approve)}（按目前参与计算）`
}

function MatterCard({ result }: { result: MatterResult }) {
  const { matter, tally, figures, blank } = result
  const { roll, taking, approve, against, abstain } = figures
  return (
    <Card size="small" role="group" aria-label={matter.title}>
      <Flex vertical gap={4}>
        <Flex gap={8} align="baseline" wrap>
          <Typography.Text strong>{matter.title}</Typography.Text>
          <Tag color={tally.passed ? 'success' : 'warning'}>{tally.passed ? '通过' : '尚未通过'}</Tag>
          <Typography.Text strong className="figures" role="status">
            {lackingLine(result)}
          </Typography.Text>
        </Flex>
        <Typography.Text className="figures">
          {countWords('参与表决', taking, roll)}
          {blank.heads > 0 && `；其中空白、难辨或废票 ${thousands(blank.heads)} 户`}
        </Typography.Text>
        <Typography.Text className="figures">
          {[
            countWords('同意', approve, taking),
            countWords('反对', against, taking),
            countWords('弃权', abstain, taking),
          ].join('；')}
        </Typography.Text>
        <VoteSteps steps={[...followerSteps(result), ...tally.steps]} />
        <Typography.Text type="secondary">{`依据：${matter.rule.basis}`}</Typography.Text>
      </Flex>
    </Card>
  )
}

/** Every matter with what it has come to so far, by heads and by area. */
export function MatterResults({ vote, ballots }: { vote: OwnersVote; ballots: readonly OwnerBallot[] }) {
  const results = useMemo(() => ownersResult(vote, ballots), [vote, ballots])
  if (ballots.length === 0) return null
  const heads = headChoices.find(({ id }) => id === vote.headsBy)?.label ?? ''
  const { roll } = results[0]?.figures ?? {}
  return (
    <Flex vertical gap={8}>
      <Typography.Text className="figures">
        {`业主 ${thousands(roll?.heads ?? 0)} 户，专有部分 ${areaText(roll?.area ?? 0n)} ㎡；人数：${heads}；${silentWords(vote)}收票 ${vote.from} 至 ${vote.to}`}
      </Typography.Text>
      {results.map(result => (
        <MatterCard key={result.matter.id} result={result} />
      ))}
    </Flex>
  )
}

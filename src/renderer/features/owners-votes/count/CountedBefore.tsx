import { Button, Flex, Typography } from 'antd'
import type { OwnersVote } from '../../../domain/records/owners-vote'
import { markKeys } from '../data/vote-choices'
import type { CountedLine } from './use-ballot-entry'

/** The ballots entered in this sitting, the newest first; each can be taken back and entered anew. */
export function CountedBefore({
  vote,
  lines,
  onTakeBack,
}: {
  vote: OwnersVote
  lines: readonly CountedLine[]
  /** Absent: nothing can be taken back. */
  onTakeBack: ((no: number) => Promise<void>) | undefined
}) {
  return (
    <Flex vertical gap={2} role="log" aria-label={`${vote.title}：刚录入的票`}>
      {lines.map(({ no, owner, marks }) => (
        <Flex key={no} gap={8} align="center" className="figures">
          <Typography.Text>
            {`第 ${String(no)} 号　${owner}　${marks.map(mark => markKeys.find(one => one.mark === mark)?.label).join('、')}`}
          </Typography.Text>
          {onTakeBack && (
            <Button
              size="small"
              type="text"
              aria-label={`退回重录第 ${String(no)} 号`}
              onClick={() => void onTakeBack(no)}
            >
              退回重录
            </Button>
          )}
        </Flex>
      ))}
    </Flex>
  )
}

import { Button, Flex, Typography } from 'antd'
import type { Attendee } from '../../../domain/records/meeting'
import { nextRound, whyHeld } from '../../../domain/voting/further-rounds'
import { CandidatesEdit } from './CandidatesEdit'
import { FiguresEdit } from './FiguresEdit'
import { laterPart } from './later-round'
import type { ElectionPart } from './election-part'

/** Second and further rounds: for what the one before left open, among whom it says; or all over again where the election was void. */
export function LaterRounds({ roll, ...part }: ElectionPart & { roll: readonly Attendee[] }) {
  const { election, change } = part
  const rounds = election.laterRounds ?? []
  const next = nextRound(election)
  return (
    <Flex vertical gap={16}>
      {rounds.map((_, index) => {
        const nth = index + 2
        const round = laterPart(part, nth)
        if (round === undefined) return null
        return (
          <Flex key={nth} vertical gap={8} role="group" aria-label={`第 ${String(nth)} 轮投票`}>
            <Flex gap={8} align="center">
              <Typography.Text strong style={{ fontSize: 15 }}>{`第 ${String(nth)} 轮投票`}</Typography.Text>
              {nth === rounds.length + 1 && (
                <Button
                  size="small"
                  type="text"
                  onClick={() => {
                    change({ ...election, laterRounds: rounds.slice(0, -1) })
                  }}
                >
                  移出这一轮
                </Button>
              )}
            </Flex>
            <Typography.Text>{`${whyHeld(election, nth)}。`}</Typography.Text>
            <FiguresEdit {...round} />
            <CandidatesEdit {...round} roll={roll} />
          </Flex>
        )
      })}
      {next && (
        <Button
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            change({ ...election, laterRounds: [...rounds, next] })
          }}
        >
          {`登记第 ${String(rounds.length + 2)} 轮投票`}
        </Button>
      )}
    </Flex>
  )
}

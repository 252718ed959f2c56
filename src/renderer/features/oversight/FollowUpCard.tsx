import { Button, Card, Flex, Typography } from 'antd'
import { Link, useNavigate } from 'react-router'
import type { Assessment } from '../../domain/records/assessment'
import { supervision } from '../../domain/records/supervision'
import { stateWords } from '../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../domain/supervision/issue-orders'
import { supervisionState } from '../../domain/supervision/supervision-state'
import { useAll } from '../../services/use-records'

/** 约谈、整改: what the enterprise was told after this result, and the way to tell it more. */
export function FollowUpCard({ one, may }: { one: Assessment; may: boolean }) {
  const navigate = useNavigate()
  const orders = useAll(supervision).filter(({ assessmentId }) => assessmentId === one.id)
  const order = (kind: string): void =>
    void navigate(`/supervision?enterprise=${one.enterpriseId}&order=${kind}&assessment=${one.id}`)
  return (
    <Card size="small" title="约谈、整改">
      <Flex vertical gap={8}>
        {orders.length === 0 && <Typography.Text type="secondary">还没有。</Typography.Text>}
        {orders.map(each => (
          <Link key={each.id} to={`/supervision/${each.id}`}>
            {`${supervisionNumber(each)} ${stateWords(each, supervisionState(each))}`}
          </Link>
        ))}
        {may && (
          <Flex gap={8}>
            <Button
              onClick={() => {
                order('rectification')
              }}
            >
              下整改通知
            </Button>
            <Button
              onClick={() => {
                order('talk')
              }}
            >
              约谈
            </Button>
          </Flex>
        )}
      </Flex>
    </Card>
  )
}

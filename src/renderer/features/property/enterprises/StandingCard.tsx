import { Button, Flex } from 'antd'
import { Link, useNavigate } from 'react-router'
import { classTableOn } from '../../../domain/assessing/classes'
import { listNames } from '../../../domain/assessing/list-rules'
import { listingState } from '../../../domain/assessing/listings'
import { pointsWords } from '../../../domain/assessing/points'
import { standingOf, type Standing } from '../../../domain/assessing/standing'
import { assessment } from '../../../domain/records/assessment'
import { classTable } from '../../../domain/records/class-table'
import { listing } from '../../../domain/records/listing'
import type { PropertyEnterprise } from '../../../domain/records/property-enterprise'
import { supervision } from '../../../domain/records/supervision'
import { stateWords } from '../../../domain/supervision/data/order-words'
import { supervisionNumber } from '../../../domain/supervision/issue-orders'
import { supervisionState } from '../../../domain/supervision/supervision-state'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FactCard } from '../../../ui/FactCard'

function ResultLink({ standing: { assessment: one, scheme, term, result } }: { standing: Standing }) {
  const words = `${term.words} ${scheme.name}：${pointsWords(result.points)} 分，${result.grade}`
  return <Link to={`/assessments/${scheme.id}/${one.id}`}>{words}</Link>
}

/** The class and what it brings, or why there is none. */
function classWords(standing: Standing | undefined, isSet: boolean): string | undefined {
  if (standing === undefined) return undefined
  const { enterpriseClass, result } = standing
  if (enterpriseClass !== undefined) return `${enterpriseClass.name}：${enterpriseClass.measures}`
  return isSet ? `分类管理办法里没有写等级 ${result.grade}` : '还没有定分类管理办法'
}

function useListed(enterpriseId: string, today: string): string {
  return useAll(listing)
    .filter(one => one.enterpriseId === enterpriseId && listingState(one, today) === 'standing')
    .map(({ list, why, from, until }) => {
      const time = until === undefined ? `${from} 起` : `${from} 至 ${until}`
      return `${listNames[list]}（${why}，${time}）`
    })
    .join('；')
}

function Orders({ enterpriseId }: { enterpriseId: string }) {
  const orders = useAll(supervision).filter(one => one.enterpriseId === enterpriseId)
  if (orders.length === 0) return '没有'
  return (
    <Flex vertical>
      {orders
        .toSorted((one, other) => other.issuedOn.localeCompare(one.issuedOn))
        .map(order => (
          <Link key={order.id} to={`/supervision/${order.id}`}>
            {`${supervisionNumber(order)} ${order.task}（${stateWords(order, supervisionState(order))}）`}
          </Link>
        ))}
    </Flex>
  )
}

/** 考核和分类: how the enterprise was assessed last, into which class that puts it, on which lists it stands, and what it was told. */
export function StandingCard({ enterprise: { id } }: { enterprise: PropertyEnterprise }) {
  const { records, world } = useServices()
  const navigate = useNavigate()
  const may = useRights().includes('write')
  const today = world.today()
  const tables = useAll(classTable)
  useAll(assessment)
  const standing = standingOf(id, today, records)
  const listed = useListed(id, today)
  const order = (kind: string): void => void navigate(`/supervision?enterprise=${id}&order=${kind}`)
  const facts = [
    {
      key: 'result',
      label: '最近考核',
      words: standing ? <ResultLink standing={standing} /> : '还没有公布的结果',
    },
    {
      key: 'class',
      label: '分类和措施',
      words: classWords(standing, classTableOn(tables, today) !== undefined) ?? '公布考核结果以后按等级分类',
    },
    { key: 'lists', label: '红黑榜', words: listed === '' ? '没有上榜' : listed },
    { key: 'orders', label: '约谈、整改', words: <Orders enterpriseId={id} /> },
  ]
  return (
    <FactCard
      title="考核和分类"
      columns={2}
      facts={facts}
      extra={
        may && (
          <Flex gap={8}>
            <Button
              size="small"
              onClick={() => {
                order('rectification')
              }}
            >
              下整改通知
            </Button>
            <Button
              size="small"
              onClick={() => {
                order('talk')
              }}
            >
              约谈
            </Button>
          </Flex>
        )
      }
    />
  )
}

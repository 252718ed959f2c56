import { Button, Card, Flex, Typography } from 'antd'
import { Link, useNavigate } from 'react-router'
import { leak, type Leak } from '../../domain/records/leak'
import { useMay } from '../../services/use-me'
import { useAll } from '../../services/use-records'
import { leakPath } from './paths'

/** One leak: when it was found, its last report, and the way to a further one. */
function Reported({ one: { id, versions }, mayWrite }: { one: Leak; mayWrite: boolean }) {
  const last = versions.at(-1)
  if (last === undefined) return null
  return (
    <li>
      {`${last.report.foundOn} 发现，${last.report.kinds}　`}
      <Link to={`/papers/${last.paperId}`}>{`第 ${versions.length} 次报告（${last.writtenOn}）`}</Link>
      {mayWrite && (
        <>
          {'　'}
          <Link to={`${leakPath}/${id}`} aria-label={`补充 ${last.report.foundOn} 发现的泄露事件的报告`}>
            补充报告
          </Link>
        </>
      )}
    </li>
  )
}

/** 泄露事件: those on record, newest first, and registering another. */
export function LeaksCard() {
  const navigate = useNavigate()
  const mayWrite = useMay('write')
  const leaks = useAll(leak).toSorted((one, other) =>
    (one.versions[0]?.writtenOn ?? '') < (other.versions[0]?.writtenOn ?? '') ? 1 : -1,
  )
  return (
    <Card size="small" title="泄露事件">
      <Flex align="center" gap={12}>
        <Button disabled={!mayWrite} onClick={() => void navigate(leakPath)}>
          登记泄露事件
        </Button>
        <Typography.Text>
          名单发错了群、纸质表丢失、电脑被盗，都在这里登记，印出报告；后来查清的、通知了的，补充一次报告。
        </Typography.Text>
      </Flex>
      {leaks.length > 0 && (
        <ul style={{ margin: '8px 0 0', paddingInlineStart: 20 }}>
          {leaks.map(one => (
            <Reported key={one.id} one={one} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
    </Card>
  )
}

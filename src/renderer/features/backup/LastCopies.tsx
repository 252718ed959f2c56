import { Card, Typography } from 'antd'
import { chinaMoment } from '../../domain/backup/china-time'
import { agoWords, placeWords, sizeWords } from '../../domain/words/backup-words'
import { refusalWords } from '../../domain/words/problem-words'
import { useKeeping } from './keeper-context'
import { useCopyState } from './use-copies'

const lastWords = (madeAt: number | null, now: number): string =>
  madeAt === null ? '还没有' : `${chinaMoment(madeAt)}（${agoWords(now - madeAt)}）`

/** When the last good copies were made, and how much room there is; with `when`, also when they are made. */
export function LastCopies({ when = true }: { when?: boolean }) {
  const { now, place, room, failure } = useKeeping()
  const { here, second } = useCopyState()
  const chosen = place?.chosen ?? null
  return (
    <Card title="最近一次完好的备份" size="small">
      <dl className="last-copies">
        <dt>本机</dt>
        <dd className="figures">{lastWords(here, now)}</dd>
        {chosen !== null && (
          <>
            <dt>{placeWords(chosen.label)}</dt>
            <dd className="figures">{lastWords(second, now)}</dd>
          </>
        )}
        {room && (
          <>
            <dt>磁盘空间</dt>
            <dd className="figures">
              {`本机还有 ${sizeWords(room.here)}`}
              {room.second !== null &&
                chosen !== null &&
                `，${placeWords(chosen.label)}还有 ${sizeWords(room.second)}`}
            </dd>
          </>
        )}
      </dl>
      {failure && (
        <Typography.Paragraph type="danger" role="alert" style={{ margin: '8px 0 0' }}>
          {`最近一次没有成功：${refusalWords(failure)}`}
        </Typography.Paragraph>
      )}
      {when && (
        <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
          打开软件时、每 15 分钟（有改动时）、导入前和退出时自动备份；每份都读回来核对过才算数。
        </Typography.Paragraph>
      )}
    </Card>
  )
}

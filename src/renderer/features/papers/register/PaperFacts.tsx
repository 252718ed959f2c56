import { Alert, Tag } from 'antd'
import { groupedCode } from '../../../domain/paper/check-code'
import { paperState } from '../../../domain/paper/paper-state'
import type { IssuedPaper } from '../../../domain/records/paper'

const printingWords = (
  { on, by, copies, reason }: NonNullable<IssuedPaper['printings']>[number],
  nth: number,
): string =>
  `${on} ${by} ${nth === 0 ? '打印' : `第 ${String(nth)} 次重印`} ${String(copies)} 份${reason === undefined ? '' : `：${reason}`}`

/** What became of a paper since it was issued, above the paper itself. */
export function PaperFacts({ paper, today }: { paper: IssuedPaper; today: string }) {
  const { voided, collected, validUntil, printings = [], code } = paper
  const state = paperState(paper, today)
  return (
    <div style={{ paddingBottom: 8 }}>
      {voided !== undefined && (
        <Alert
          type="error"
          showIcon
          title={`已作废：${voided.reason}`}
          description={`${voided.on} ${voided.by} 登记。编号不再使用。`}
        />
      )}
      {state === 'expired' && (
        <Alert type="warning" showIcon title={`已过有效期（至 ${validUntil ?? ''}）。需要的请重新开具。`} />
      )}
      <div>
        {validUntil !== undefined && state !== 'expired' && <Tag>{`有效期至 ${validUntil}`}</Tag>}
        {code !== undefined && <Tag>{`查验码 ${groupedCode(code)}`}</Tag>}
        {collected !== undefined && (
          <Tag color="success">{`${collected.on} ${collected.collector}签收（${collected.place}）`}</Tag>
        )}
        {printings.map((printing, nth) => (
          <Tag key={nth} {...(nth > 0 && { color: 'warning' })}>
            {printingWords(printing, nth)}
          </Tag>
        ))}
      </div>
    </div>
  )
}

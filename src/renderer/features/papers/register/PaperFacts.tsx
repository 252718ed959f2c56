import { Alert, Tag } from 'antd'
import { groupedCode } from '../../../domain/paper/check-code'
import { paperState, reprints } from '../../../domain/paper/paper-state'
import type { IssuedPaper } from '../../../domain/records/paper'

/** 2026-11-22 张主任 第 1 次重印 1 份：原件遗失, for the printing at a place of the list. */
function printingWords({ printings = [] }: IssuedPaper, at: number): string {
  const printing = printings[at]
  if (printing === undefined) return ''
  const { on, by, copies, reason, missed } = printing
  const nth = reprints({ printings: printings.slice(0, at + 1) })
  const what = at === 0 ? '打印' : missed === true ? '没有印出来，补打' : `第 ${nth} 次重印`
  return `${on} ${by} ${what} ${copies} 份${reason === undefined ? '' : `：${reason}`}`
}

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
        {printings.map((_, at) => (
          <Tag key={at} {...(at > 0 && { color: 'warning' })}>
            {printingWords(paper, at)}
          </Tag>
        ))}
      </div>
    </div>
  )
}

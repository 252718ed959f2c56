import { Alert } from 'antd'
import type { Hit, Judgement } from '../../domain/certifying/judge'
import { forbiddenDetail } from '../../domain/certifying/may-issue'
import { refusalWords } from '../../domain/words/problem-words'

function Forbidden({ hit }: { hit: Hit }) {
  const { item } = hit
  const known = item.goTo === undefined || item.goToBasis !== undefined
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={refusalWords({ code: 'certificate-forbidden', detail: forbiddenDetail(hit) })}
      description={
        <div className="small-print">
          {`清单依据：${item.basis}。`}
          {item.goToBasis !== undefined && `去处依据：${item.goToBasis}。`}
          {!known && '去处没有登记依据，是一般的做法，请先与受理单位核实。'}
        </div>
      }
    />
  )
}

/** Whether a paper may be issued, and if not, why and where the resident goes instead. Nothing for the office's own papers. */
export function JudgementNote({ judgement }: { judgement: Judgement }) {
  if (judgement.kind === 'own') return null
  if (judgement.kind === 'forbidden')
    return judgement.hits.map(hit => <Forbidden key={hit.item.id} hit={hit} />)
  if (judgement.kind === 'allowed') {
    const { region, no, title, basis } = judgement.item
    return (
      <Alert
        type="success"
        showIcon
        title={`可以出具：${region}许可清单第 ${no} 项“${title}”。`}
        description={<div className="small-print">{`依据：${basis}`}</div>}
      />
    )
  }
  return (
    <Alert
      type="warning"
      showIcon
      title="不在禁止清单，也没有登记许可依据：要有出具理由、附材料，经主任批准后开具。"
      description={
        <div className="small-print">本地清单列有这一项的，请先到“设置—证明事项”登记，以后可以直接开具。</div>
      }
    />
  )
}

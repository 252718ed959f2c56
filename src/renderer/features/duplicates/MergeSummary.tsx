import { Card } from 'antd'
import { movesWords } from '../../domain/duplicates/merge-words'
import type { MergePlan } from '../../domain/duplicates/plan-merge'

/** What merging would do, before it is done. */
export function MergeSummary({ plan }: { plan: MergePlan }) {
  const moves = movesWords(plan)
  return (
    <Card size="small" title="合并以后">
      <ul className="merge-summary">
        <li>
          {plan.taken.length === 0
            ? '保留的记录内容不变。'
            : `保留的记录有 ${String(plan.taken.length)} 项会变：${plan.taken.join('、')}。`}
        </li>
        <li>{moves === '' ? '其余记录上没有走访、住房等要转移。' : `转到保留的记录上：${moves}。`}</li>
        <li>会议、任职和文书按姓名记载，不受影响。</li>
        <li>其余记录注明“重复合并”，不再列入名册；历史里仍查得到，原有内容都在。</li>
        {plan.hidden && (
          <li>
            有些内容您无权查看：保留的记录有的照旧，没有的用其余记录的；这类标签全部保留。被并入的记录原样留存。
          </li>
        )}
        <li>合并可以撤销；之后又改过的内容，撤销时保持改过的样子。</li>
      </ul>
    </Card>
  )
}

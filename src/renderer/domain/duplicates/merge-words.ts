import type { MergePlan } from './plan-merge'

/** What moves along, in words: `走访 2、其他住房 1`. Empty when nothing does. */
export const movesWords = ({ moves }: Pick<MergePlan, 'moves'>): string =>
  moves.map(({ label, count }) => `${label} ${count.toLocaleString('zh-CN')}`).join('、')

/** What merging does, as the button says it: `合并：采用 5 项、转移走访 2`. */
export function mergeButtonWords(plan: Pick<MergePlan, 'taken' | 'moves'>): string {
  const taken = plan.taken.length === 0 ? '' : `采用 ${String(plan.taken.length)} 项`
  const moves = plan.moves.length === 0 ? '' : `转移${movesWords(plan)}`
  return `合并：${[taken, moves].filter(Boolean).join('、') || '保留一条'}`
}

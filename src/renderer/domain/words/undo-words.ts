import type { KeptReason } from '../journal/undoing'
import type { UndoPlan } from '../journal/plan-undo'

const keptWords: Readonly<Record<KeptReason, string>> = {
  edited: '之后又改过',
  removed: '之后已经移出',
  referred: '还有别的记录在用',
  'target-gone': '原来所属的记录已经没有了',
}

/** What an undo would leave alone, a sentence for each reason; empty when it puts everything back. */
export function keptSentences({ kept }: Pick<UndoPlan, 'kept'>): readonly string[] {
  const reasons = Object.keys(keptWords) as KeptReason[]
  return reasons.flatMap(reason => {
    const count = kept.filter(one => one.reason === reason).length
    return count === 0 ? [] : [`${count.toLocaleString('zh-CN')} 条${keptWords[reason]}，保持现在的样子`]
  })
}

/** What undoing a change of this size does, as the button says it: `移出 212 条、恢复 37 条`. */
export function undoCounts({ change }: Pick<UndoPlan, 'change'>): string {
  const restored = Array.isArray(change.save) ? change.save.length : 0
  const removed = change.remove?.length ?? 0
  const parts = [
    removed > 0 && `移出 ${removed.toLocaleString('zh-CN')} 条`,
    restored > 0 && `恢复 ${restored.toLocaleString('zh-CN')} 条`,
  ]
  return parts.filter(Boolean).join('、')
}

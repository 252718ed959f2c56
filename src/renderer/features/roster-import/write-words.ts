import type { ImportCounts } from '../../domain/roster/row-decision'
import { thousands } from '../../ui/thousands'

/** What the button does, in its own words: `新增 212、更新 37、跳过 5`. Empty when nothing would be written. */
export function writeWords({ created, updated, skipped, rejected }: ImportCounts): string {
  if (created + updated === 0) return ''
  const parts = [
    ['新增', created],
    ['更新', updated],
    ['跳过', skipped + rejected],
  ] as const
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${thousands(count)}`)
    .join('、')
}

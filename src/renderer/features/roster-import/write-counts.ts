import type { Acceptances } from '../../domain/roster/apply-plan'
import type { RosterPlan } from '../../domain/roster/plan'

/** How many people an import will add, change and leave out. */
export type WriteCounts = { readonly create: number; readonly update: number; readonly skip: number }

export function writeCounts({ counts }: Pick<RosterPlan, 'counts'>, accepted: Acceptances): WriteCounts {
  const chosen = [...accepted.values()]
  const created = chosen.filter(({ as }) => as === 'create').length
  const updated = chosen.filter(({ as }) => as === 'update').length
  return {
    create: counts.create + created,
    update: counts.update + updated,
    skip: counts.rejected + counts.doubtful - created - updated,
  }
}

/** What the button does, in its own words: `新增 212、更新 37、跳过 5`. Empty when nothing would be written. */
export function writeWords({ create, update, skip: skipped }: WriteCounts): string {
  if (create + update === 0) return ''
  const parts = [
    ['新增', create],
    ['更新', update],
    ['跳过', skipped],
  ] as const
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count.toLocaleString('zh-CN')}`)
    .join('、')
}

/** The residents that rows other than `row` have been accepted for. Nobody may be written twice. */
export const takenByOthers = (accepted: Acceptances, row: number): ReadonlySet<string> =>
  new Set(
    [...accepted].flatMap(([other, choice]) =>
      choice.as === 'update' && other !== row ? [choice.residentId] : [],
    ),
  )

/** The choices that still concern a doubtful row of the plan; a corrected row may be doubtful no longer. */
export function acceptedIn({ rows }: Pick<RosterPlan, 'rows'>, accepted: Acceptances): Acceptances {
  const doubtful = new Set(rows.filter(({ state }) => state === 'doubtful').map(({ row }) => row))
  return new Map([...accepted].filter(([row]) => doubtful.has(row)))
}

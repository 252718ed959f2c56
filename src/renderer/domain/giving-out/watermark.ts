import type { GivingOutPlan } from './plan-giving-out'

/** Whose hands a list left, and when: `2026-11-22 17:05`, at the office's clock; as a file, or printed. */
export type GivenBy = { readonly who: string; readonly at: string; readonly printed?: true }

/** The line every page of a list given out bears: 谁、何时、用途、给谁. */
export const watermark = (
  { purpose, recipient }: GivingOutPlan<string>,
  { who, at, printed }: GivenBy,
): string => `${who} ${at} ${printed ? '打印' : '导出'}　用途：${purpose}　接收：${recipient}`

/** The line below the pages, which says how to treat the list. */
export const careLine = ({ audience }: Pick<GivingOutPlan<string>, 'audience'>): string =>
  audience === 'public' ? '已遮盖个人信息，供公开使用' : '含个人信息，限本用途使用，不得转发、张贴，用后销毁'

/** The pale words across a printed page: 谁、何时、用途. */
export const acrossWords = ({ purpose }: GivingOutPlan<string>, { who, at }: GivenBy): string =>
  `${who} ${at} ${purpose}`

import type { GivingOutPlan } from './plan-giving-out'

/** Whose hands a list left, and when: `2026-11-22 17:05`, at the office's clock. */
export type GivenBy = { readonly who: string; readonly at: string }

/** The line every page of a list given out bears: 谁、何时、用途、给谁. */
export const watermark = ({ purpose, recipient }: GivingOutPlan<string>, { who, at }: GivenBy): string =>
  `${who} ${at} 导出　用途：${purpose}　接收：${recipient}`

/** The line below the pages, which says how to treat the list. */
export const careLine = ({ audience }: GivingOutPlan<string>): string =>
  audience === 'public' ? '已遮盖个人信息，供公开使用' : '含个人信息，限本用途使用，不得转发、张贴，用后销毁'

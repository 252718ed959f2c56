import type { Share } from '../../../../domain/voting/vote-rule'

type Choice = { readonly id: string; readonly label: string; readonly share: Share }

const choice = (
  label: string,
  of: Share['of'],
  numerator: number,
  denominator: number,
  strict: boolean,
): Choice => ({
  id: `${of} ${numerator}/${denominator}${strict ? ' strict' : ''}`,
  label,
  share: { of, fraction: { numerator, denominator }, strict },
})

/** How many must come, as 选举办法 usually say it. */
export const attendanceChoices: readonly Choice[] = [
  choice('应到的三分之二以上', 'entitled', 2, 3, false),
  choice('超过应到的半数', 'entitled', 1, 2, true),
  choice('应到的五分之四以上', 'entitled', 4, 5, false),
]

/** How many votes elect. */
export const passChoices: readonly Choice[] = [
  choice('超过实到的半数', 'present', 1, 2, true),
  choice('超过应到的半数', 'entitled', 1, 2, true),
  choice('超过有效票的半数', 'valid', 1, 2, true),
  choice('实到的三分之二以上', 'present', 2, 3, false),
]

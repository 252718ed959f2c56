import type { CaseFigures } from '../../green-channel/case-figures'

/** A figure of an enterprise's cases that an item can be scored from: a rate of a whole, or without `whole` a count. */
export type CaseMeasure = {
  readonly name: string
  readonly part: (figures: CaseFigures) => number
  readonly whole?: (figures: CaseFigures) => number
}

const dealtWith = ({ total, turnedAway }: CaseFigures): number => total - turnedAway
const heard = ({ satisfied, fairly, unsatisfied }: CaseFigures): number => satisfied + fairly + unsatisfied

/** Every figure an item of the method 诉求 can name. */
export const caseMeasures: readonly CaseMeasure[] = [
  { name: '按时办结率', part: ({ onTime }) => onTime, whole: dealtWith },
  { name: '办结率', part: ({ onTime, late }) => onTime + late, whole: dealtWith },
  { name: '满意率', part: ({ satisfied, fairly }) => satisfied + fairly, whole: heard },
  { name: '受理件数', part: ({ total }) => total },
  { name: '超时件数', part: ({ late, overdue }) => late + overdue },
  { name: '不满意件数', part: ({ unsatisfied }) => unsatisfied },
]

import { areaText, type Area } from './area'
import { compareArea, compareHeads, type Step } from './comparison'
import type { Base, Share, VoteRule } from './vote-rule'

/** How many, and where a rule goes by floor area, how much of it. */
export type Count = { readonly heads: number; readonly area?: Area }

/** The figures of a vote, checked before. */
export type TallyFigures = {
  /** Everybody entitled. */
  readonly roll: Count
  /** Who takes part: came, or handed in a ballot. */
  readonly taking: Count
  readonly approve: Count
  readonly against: Count
  readonly abstain: Count
  /** Ballots given out, where it is not everybody who takes part. */
  readonly issued?: Count
}

export type Tally = {
  /** Enough of those entitled took part, by every base of the rule. */
  readonly quorate: boolean
  /** Quorate, and enough of them agreed. */
  readonly passed: boolean
  /** Every comparison, spelled out; approval is not compared where there is no quorum. */
  readonly steps: readonly Step[]
}

/** What a vote came to by its rule. Heads are compared as integers and areas as exact decimals; nothing is rounded. */
export function tallyBy(rule: VoteRule, figures: TallyFigures): Tally {
  const unit = rule.use === 'owners' ? '户' : '人'
  const attendance =
    rule.attendance === undefined
      ? []
      : compare(rule, rule.attendance, takingWords(rule), 'taking', figures, unit)
  const quorate = attendance.every(({ holds }) => holds === true)
  if (!quorate) return { quorate, passed: false, steps: attendance }
  const approval = compare(rule, rule.pass, approveWords(rule), 'approve', figures, unit)
  const passed = approval.every(({ holds }) => holds === true)
  return { quorate, passed, steps: [...attendance, ...approval] }
}

const takingWords = ({ attendance }: VoteRule): string => (attendance?.of === 'owners' ? '参与表决' : '实到')
const approveWords = ({ decides }: VoteRule): string => (decides === 'petition' ? '提议' : '同意')

function compare(
  { area }: VoteRule,
  share: Share,
  told: string,
  what: 'taking' | 'approve',
  figures: TallyFigures,
  unit: string,
): readonly Step[] {
  const part = figures[what]
  const whole = countOf(figures, share.of)
  const heads = compareHeads(`${told} ${String(part.heads)} ${unit}`, share, part.heads, whole.heads, unit)
  if (area === undefined) return [heads]
  const [partArea, wholeArea] = [part.area ?? 0n, whole.area ?? 0n]
  return [heads, compareArea(`${told}的面积 ${areaText(partArea)} ㎡`, share, partArea, wholeArea)]
}

/** What a share of that base is taken of. */
export function countOf(figures: TallyFigures, base: Base): Count {
  const { roll, taking, issued = taking } = figures
  return {
    entitled: roll,
    members: roll,
    owners: roll,
    present: taking,
    taking,
    issued,
    valid: sumOf([figures.approve, figures.against, figures.abstain]),
  }[base]
}

/** Counts put together; without area unless one of them has it. */
export function sumOf(counts: readonly Count[]): Count {
  const heads = counts.reduce((sum, one) => sum + one.heads, 0)
  const areas = counts.flatMap(({ area }) => (area === undefined ? [] : [area]))
  return areas.length === 0 ? { heads } : { heads, area: areas.reduce((sum, one) => sum + one, 0n) }
}

import type { RuleToEnter } from '../../domain/voting/data/vote-rules'
import type { VoteRule } from '../../domain/voting/vote-rule'

const half = { numerator: 1, denominator: 2 }

/** A rule of the office's own, to be filled in: more than half of those who come, more than half of them agree. */
export const blankRule = (id: string, today: string): VoteRule => ({
  id,
  name: '',
  use: 'association',
  decides: 'both',
  basis: '',
  own: true,
  validFrom: today,
  attendance: { of: 'entitled', fraction: half, strict: true },
  pass: { of: 'present', fraction: half, strict: true },
})

/** A rule the office is asked to enter. Its figures stand at nothing, so that none is taken for the law's. */
export const ruleToEnter = ({ id, name, use, validFrom }: RuleToEnter): VoteRule => {
  const none = { numerator: 0, denominator: 1 }
  return {
    id,
    name,
    use,
    decides: 'both',
    basis: '',
    validFrom,
    attendance: { of: 'entitled', fraction: none, strict: false },
    pass: { of: 'present', fraction: none, strict: false },
  }
}

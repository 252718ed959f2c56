import { expect, it } from 'vitest'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import {
  leastOf,
  rulesOn,
  satisfies,
  voteRule,
  type Share,
} from '../../../src/renderer/domain/voting/vote-rule'

const shares: readonly Share[] = [
  { of: 'entitled', fraction: { numerator: 2, denominator: 3 }, strict: false },
  { of: 'present', fraction: { numerator: 1, denominator: 2 }, strict: true },
  { of: 'valid', fraction: { numerator: 3, denominator: 4 }, strict: false },
]

it.each(shares)(
  'the least number that satisfies a share satisfies it, and one fewer does not ($fraction, strict $strict)',
  share => {
    for (let whole = 1; whole <= 400; whole += 1) {
      const least = leastOf(share, whole)
      expect([satisfies(share, least, whole), satisfies(share, least - 1, whole)]).toEqual([true, false])
    }
  },
)

it.each(voteRules)('the rule $id of the list has the shape every election keeps', rule => {
  expect(voteRule.parse(rule)).toEqual(rule)
})

it('offers a rule from its first day to its last', () => {
  const rule = { ...voteRules[0]!, validFrom: '2021-01-01', validTo: '2025-12-31' }
  const offered = (day: string) => rulesOn([rule], day).length
  expect([
    offered('2020-12-31'),
    offered('2021-01-01'),
    offered('2025-12-31'),
    offered('2026-01-01'),
  ]).toEqual([0, 1, 1, 0])
})

it('never prints an association’s own rule as a law', () => {
  expect(voteRules.find(rule => rule.id === 'AS1')?.basis).toBe('由本会选举办法确定')
})

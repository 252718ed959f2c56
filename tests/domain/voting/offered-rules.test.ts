import { describe, expect, it } from 'vitest'
import type { VoteRuleVersion } from '../../../src/renderer/domain/records/vote-rule'
import { voteRules } from '../../../src/renderer/domain/voting/data/vote-rules'
import { keepRule } from '../../../src/renderer/domain/voting/keep-rule'
import { rulesFor, rulesOffered } from '../../../src/renderer/domain/voting/offered-rules'
import type { VoteRule } from '../../../src/renderer/domain/voting/vote-rule'
import { fixedWorld } from '../../builders/fixed-world'

const ids = (day: string, versions: readonly VoteRuleVersion[] = []) => {
  const { rules, toEnter } = rulesOffered(versions, day)
  return { rules: rules.map(({ id }) => id), toEnter: toEnter.map(({ id }) => id) }
}
const listed = (id: string): VoteRule => voteRules.find(rule => rule.id === id)!
const version = (rule: VoteRule): VoteRuleVersion => ({
  id: `version-${rule.validFrom ?? ''}`,
  rule,
  madeOn: '2026-01-02',
})

describe('the rules on offer on a day', () => {
  it('have RC1 to the end of 2025 and never for a meeting of 2026', () => {
    expect(ids('2025-12-31').rules).toContain('RC1')
    expect(ids('2026-01-01').rules).not.toContain('RC1')
  })

  it('ask for RC2 from 2026 on, and offer it once the office has entered it', () => {
    expect(ids('2025-12-31').toEnter).toEqual([])
    expect(ids('2026-01-01').toEnter).toEqual(['RC2'])
    const entered = version({
      ...listed('RC1'),
      id: 'RC2',
      basis: '据街道通知',
      validFrom: '2026-01-01',
      validTo: undefined,
    })
    expect(ids('2026-01-01', [entered])).toMatchObject({ toEnter: [] })
    expect(ids('2026-01-01', [entered]).rules).toContain('RC2')
  })

  it('have the law of the day for owners: 2020 the former, from 2021 the civil code', () => {
    const owners = (day: string) =>
      rulesFor([], day, { uses: ['owners'], decides: 'matters' }).rules.map(({ id }) => id)
    expect(owners('2020-12-31')).toEqual(['OW0', 'OW0S'])
    expect(owners('2021-01-01')).toEqual(['OW1', 'OW2', 'OW3'])
  })

  it('have the office’s version from its first day on, and what was before until then', () => {
    const changed = version({ ...listed('AS1'), basis: '2026年修订的选举办法', validFrom: '2026-06-01' })
    const basis = (day: string) => rulesOffered([changed], day).rules.find(({ id }) => id === 'AS1')?.basis
    expect([basis('2026-05-31'), basis('2026-06-01')]).toEqual(['由本会选举办法确定', '2026年修订的选举办法'])
  })

  it('do not outlive the list by a version of the office’s own', () => {
    expect(ids('2026-01-01', [version({ ...listed('RC1'), validTo: undefined })]).rules).not.toContain('RC1')
  })
})

describe('a rule the office enters', () => {
  const kept = (changes: Partial<VoteRule>) =>
    keepRule({ ...listed('AS1'), validFrom: '2026-06-01', ...changes }, fixedWorld())
  const code = (changes: Partial<VoteRule>) => {
    const decided = kept(changes)
    return decided.ok ? undefined : decided.problem.code
  }

  it('needs a name, a basis and shares that are parts of a whole', () => {
    const none = { of: 'present', fraction: { numerator: 0, denominator: 1 }, strict: false } as const
    const over = { of: 'present', fraction: { numerator: 3, denominator: 2 }, strict: false } as const
    expect([
      code({}),
      code({ name: ' ' }),
      code({ basis: '' }),
      code({ pass: none }),
      code({ attendance: over }),
    ]).toEqual([undefined, 'vote-rule-name', 'vote-rule-basis', 'vote-rule-share', 'vote-rule-share'])
  })

  it('names who may ask for the meeting, and what part of them', () => {
    const calling = (who: string, numerator: number) => ({
      proposers: [{ who, fraction: { numerator, denominator: 5 } }],
      noticeDays: 15,
    })
    expect([
      code({ calling: calling('业主', 1) }),
      code({ calling: calling(' ', 1) }),
      code({ calling: calling('业主', 6) }),
    ]).toEqual([undefined, 'vote-rule-proposer', 'vote-rule-proposer'])
  })

  it('cannot begin when the rule no longer holds', () => {
    const late = keepRule({ ...listed('RC1'), validFrom: '2026-01-01' }, fixedWorld())
    expect(late).toMatchObject({ ok: false, problem: { code: 'vote-rule-late' } })
  })
})

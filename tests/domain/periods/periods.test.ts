import { describe, expect, it } from 'vitest'
import { OWNERS_NOTICE } from '../../../src/renderer/domain/periods/data/periods'
import { periodOn, setPeriod } from '../../../src/renderer/domain/periods/period-on'

const rule = (since: string, length: number) => ({
  id: since,
  period: OWNERS_NOTICE,
  since,
  length,
  basis: '新规定',
})

describe('periods', () => {
  it('what the office has set holds from its day on; the latest by then goes before', () => {
    const rules = [rule('2026-06-01', 70), rule('2026-09-01', 80)]
    const lengthOn = (day: string) => periodOn(OWNERS_NOTICE, rules, day).length
    expect(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map(lengthOn)).toEqual([60, 70, 70, 80])
  })

  it('set twice for one day the later replaces the earlier, and there is always a basis', () => {
    const period = { id: OWNERS_NOTICE, label: '通知' }
    const typed = { since: '2026-06-01', length: 65, basis: ' 合同 ' }
    expect(setPeriod(period, typed, [rule('2026-06-01', 70)], () => 'new')).toMatchObject({
      value: { save: [{ record: { id: '2026-06-01', length: 65, basis: '合同' } }] },
    })
    expect(setPeriod(period, { ...typed, basis: '' }, [], () => 'new')).toMatchObject({
      problem: { code: 'kind-basis-missing' },
    })
    expect(setPeriod(period, { ...typed, length: null }, [], () => 'new')).toMatchObject({
      problem: { code: 'period-length' },
    })
  })

  it('a period that is not listed is a fault', () => {
    expect(() => periodOn('nothing', [], '2026-01-01')).toThrow('No period nothing')
  })
})

import { describe, expect, it } from 'vitest'
import { caseScoreOf, casesOfTerm } from '../../../src/renderer/domain/assessing/case-points'
import { readItems } from '../../../src/renderer/domain/assessing/read-scheme'
import { schemeTerm, schemeTerms, termOnDay } from '../../../src/renderer/domain/assessing/terms'
import { aCase, accepted, aClosedCase } from '../../builders/a-case'
import { aScheme } from '../../builders/an-assessment'
import { valueOf } from '../../builders/value-of'

const moment = '2026-12-31T23:59'
const itemOf = (line: string) => valueOf(readItems(line, () => 'item'))[0]!
const scoreOf = (line: string, cases: Parameters<typeof caseScoreOf>[1]) => {
  const { points, words } = caseScoreOf(itemOf(line), cases, moment) ?? { points: -1, words: '' }
  return { points, words }
}

const onTime = aClosedCase('2026-11-17T09:00', '满意', { id: 'a', enterpriseId: 'enterprise' })
const late = aClosedCase('2026-11-20T09:00', '不满意', { id: 'b', nth: 2, enterpriseId: 'enterprise' })
const overdue = aCase({ id: 'c', nth: 3, enterpriseId: 'enterprise', steps: [accepted] })

describe('the terms of a scheme', () => {
  it('are the months, quarters, halves or the year, from their first day to their last', () => {
    expect(schemeTerms(aScheme({ period: '季度' }))).toEqual([
      { nth: 1, words: '2026年第1季度', from: '2026-01-01', to: '2026-03-31' },
      { nth: 2, words: '2026年第2季度', from: '2026-04-01', to: '2026-06-30' },
      { nth: 3, words: '2026年第3季度', from: '2026-07-01', to: '2026-09-30' },
      { nth: 4, words: '2026年第4季度', from: '2026-10-01', to: '2026-12-31' },
    ])
    expect(schemeTerms(aScheme({ period: '月度', year: 2028 }))[1]).toEqual({
      nth: 2,
      words: '2028年2月',
      from: '2028-02-01',
      to: '2028-02-29',
    })
    expect(schemeTerms(aScheme({ period: '年度' }))).toEqual([
      { nth: 1, words: '2026年度', from: '2026-01-01', to: '2026-12-31' },
    ])
  })

  it('begin with the one a day lies in', () => {
    const halves = aScheme({ period: '半年' })
    expect(
      ['2025-12-31', '2026-06-30', '2026-07-01', '2027-05-01'].map(day => termOnDay(halves, day)),
    ).toEqual([1, 1, 2, 2])
  })
})

describe('an item scored from cases', () => {
  it('takes the cases with the enterprise that came in within the term', () => {
    const others = [
      aCase({ id: 'elsewhere', enterpriseId: 'other' }),
      aCase({ id: 'nobody' }),
      aCase({ id: 'before', enterpriseId: 'enterprise', receivedAt: '2026-09-30T23:59' }),
    ]
    const term = schemeTerm(aScheme(), 4)
    expect(casesOfTerm('enterprise', term, [onTime, ...others]).map(({ id }) => id)).toEqual(['a'])
  })

  it.each([
    ['投诉 按时 15 诉求：按时办结率', { points: 500, words: '按时办结率 33.3%（1/3）' }],
    ['投诉 办结 15 诉求：办结率', { points: 1000, words: '办结率 66.7%（2/3）' }],
    ['投诉 满意 15 诉求：满意率', { points: 750, words: '满意率 50.0%（1/2）' }],
    ['投诉 超时 10 诉求：超时件数每件扣2.5', { points: 500, words: '超时件数 2 件，每件扣 2.5 分' }],
    ['投诉 受理 2 诉求：受理件数每件扣1', { points: 0, words: '受理件数 3 件，每件扣 1 分' }],
  ])('%s: by the rule of the scheme', (line, score) => {
    expect(scoreOf(line, [onTime, late, overdue])).toEqual(score)
  })

  it('gives a rate of no cases its full mark, and says so', () => {
    expect(scoreOf('投诉 按时 15 诉求：按时办结率', [])).toEqual({
      points: 1500,
      words: '按时办结率：本期没有可算的诉求，按满分计',
    })
  })

  it('names the cases behind it, and is not reckoned for an item scored otherwise', () => {
    expect(caseScoreOf(itemOf('投诉 办结 15 诉求：办结率'), [onTime], moment)?.cases).toEqual([
      { id: 'a', title: '诉〔2026〕1号 3号楼电梯停运' },
    ])
    expect(caseScoreOf(itemOf('环境 清洁 15 扣分'), [onTime], moment)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import {
  daysOfSpan,
  reportTitle,
  spanFrom,
  spanWords,
} from '../../../src/renderer/domain/association-reports/report-span'

const november = { span: 'month', month: '2026-11' } as const

describe('the span of a report', () => {
  it('is a month or a quarter, to its last day', () => {
    expect(daysOfSpan({ span: 'month', month: '2028-02' })).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(daysOfSpan({ span: 'quarter', month: '2026-10' })).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
    })
  })

  it('is a quarter that begins with its first month, called by its number', () => {
    expect(['2026-01', '2026-06', '2026-09', '2026-12'].map(month => spanFrom('quarter', month))).toEqual([
      '2026-01',
      '2026-04',
      '2026-07',
      '2026-10',
    ])
    expect(spanWords({ span: 'quarter', month: '2026-10' })).toBe('2026年第四季度')
    expect(reportTitle(november, '文和园物业服务提升促进会')).toBe(
      '文和园物业服务提升促进会2026年11月工作报告',
    )
  })
})

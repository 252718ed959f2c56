import { describe, expect, it } from 'vitest'
import { chineseDate, chineseDateTime } from '../../../src/renderer/domain/text/chinese-date'

describe('dates on official papers', () => {
  it('are written in Arabic numerals without padding zeros', () => {
    expect(chineseDate('2026-11-22')).toBe('2026年11月22日')
    expect(chineseDate('2026-01-05')).toBe('2026年1月5日')
    expect(chineseDate('2026-01-05T09:30')).toBe('2026年1月5日')
  })

  it('have the time of day where it is known', () => {
    expect(chineseDateTime('2026-11-20T09:30')).toBe('2026年11月20日9时30分')
    expect(chineseDateTime('2026-11-20T14:00')).toBe('2026年11月20日14时')
    expect(chineseDateTime('2026-11-20')).toBe('2026年11月20日')
  })
})

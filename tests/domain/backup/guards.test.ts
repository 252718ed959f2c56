import { describe, expect, it } from 'vitest'
import { clockFarOff, lowSpace } from '../../../src/renderer/domain/backup/guards'
import { fail, ok } from '../../../src/renderer/domain/result'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { chinaTime } from '../../builders/some-copies'

describe('room on the disk', () => {
  it.each([
    [500_000_000, 'enough'],
    [499_999_999, 'low'],
    [50_000_000, 'low'],
    [49_999_999, 'stop'],
    [0, 'stop'],
  ])('%i bytes are %s, whatever the second place has', (here, level) => {
    expect(lowSpace({ here, second: null })).toBe(level)
    expect(lowSpace({ here, second: 0 })).toBe(level)
  })
})

describe('a PC clock far off', () => {
  const entry = chinaTime('2026-11-20 10:00')
  const built = chinaTime('2026-10-01 10:00')

  it.each([
    ['2026-11-20 10:00', entry],
    ['2026-11-19 10:00', entry],
    ['2027-12-25 10:00', entry],
    ['2026-09-30 10:00', null],
    ['2040-01-01 10:00', null],
  ])('is not suspected: %s', (now, last) => {
    expect(clockFarOff(chinaTime(now), last, built)).toEqual(ok(null))
  })

  it.each([
    ['2026-11-19 09:59', entry, 'clock-behind-entry', '2026-11-19', '2026-11-20'],
    ['2026-09-30 09:59', null, 'clock-behind-program', '2026-09-30', '2026-10-01'],
    ['2009-01-01 00:00', null, 'clock-behind-program', '2009-01-01', '2026-10-01'],
    ['2027-12-25 10:01', entry, 'clock-ahead', '2027-12-25', '2026-11-20'],
  ])('is told with both dates: %s', (now, last, code, today, other) => {
    expect(clockFarOff(chinaTime(now), last, built)).toEqual(fail(code, { today, other }))
    const words = refusalWords({ code, detail: { today, other } })
    expect(words).toContain(today)
    expect(words).toContain(other)
  })
})

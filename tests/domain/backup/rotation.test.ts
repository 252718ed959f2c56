import { describe, expect, it } from 'vitest'
import { chinaDay } from '../../../src/renderer/domain/backup/china-time'
import type { Copy } from '../../../src/renderer/domain/backup/copies'
import { copyName } from '../../../src/renderer/domain/backup/copy-name'
import { superseded } from '../../../src/renderer/domain/backup/rotation'
import { aCopy, chinaTime } from '../../builders/some-copies'

const DAY = 86_400_000
const now = chinaTime('2026-11-22 17:00')

const gone = (copies: readonly Copy[], at = now): readonly string[] =>
  superseded(copies, at).map(each => each.name)
const names = (copies: readonly Copy[]): readonly string[] => copies.map(each => each.name)

/** One copy a day at 18:00, for this many days before today, newest first. */
const daily = (days: number): readonly Copy[] =>
  Array.from({ length: days }, (_, back) => aCopy(chinaTime('2026-11-21 18:00') - back * DAY))

describe('which copies may go', () => {
  it('of today all but the three newest', () => {
    const today = ['08:01', '10:00', '12:00', '15:00', '16:59'].map(time => aCopy(`2026-11-22 ${time}`))
    expect(gone(today)).toEqual(names([today[1]!, today[0]!]))
  })

  it('of a day before all but the newest', () => {
    const yesterday = ['08:01', '12:00', '23:59'].map(time => aCopy(`2026-11-21 ${time}`))
    expect(gone(yesterday)).toEqual(names([yesterday[1]!, yesterday[0]!]))
  })

  it('beyond 14 days all but the newest of each month before this one', () => {
    const copies = daily(40)
    expect(gone(copies)).toEqual(names([...copies.slice(14, 21), ...copies.slice(22)]))
    expect(copies[21]!.name).toContain('20261031')
  })

  it('beyond 12 months all', () => {
    const monthly = Array.from({ length: 14 }, (_, back) => {
      const month = new Date(Date.UTC(2026, 10 - back, 10)).toISOString().slice(0, 7)
      return aCopy(`${month}-28 18:00`)
    }).filter(({ madeAt }) => madeAt < now)
    const thisWeek = daily(14)
    expect(gone([...thisWeek, ...monthly])).toEqual(names(monthly.slice(12)))
  })

  it.each([
    ['none', []],
    ['the only one, however old', [aCopy('2019-01-01 08:00')]],
    ['the last ones from before a long absence', [aCopy('2024-05-06 08:00'), aCopy('2024-05-05 08:00')]],
  ])('not: %s', (_, copies) => {
    expect(gone(copies)).toEqual([])
  })

  it('in each place by itself', () => {
    const second = aCopy('2026-11-22 08:00', { place: 'second' })
    const here = ['09:00', '10:00', '11:00'].map(time => aCopy(`2026-11-22 ${time}`))
    expect(superseded([second, ...here], now)).toEqual([])
    expect(superseded([aCopy('2026-11-22 08:00'), second, ...here], now)).toEqual([aCopy('2026-11-22 08:00')])
  })

  it('never a file whose name is not ours', () => {
    const named = (name: string): Copy => ({ ...aCopy('2026-11-22 08:00'), name })
    const foreign = ['名册.xlsx', 'wenyuan-20260230-120000-timer.wyb', 'wenyuan-20261122-080000-weekly.wyb']
    expect(gone([...daily(14), ...foreign.map(named)])).toEqual([])
  })
})

describe('a PC clock that is wrong', () => {
  const history = daily(14)

  it('jumping years ahead takes none of the copies made before', () => {
    const at = chinaTime('2036-03-01 09:00')
    expect(gone([aCopy(at), ...history], at)).toEqual([])
  })

  it('falling back years takes none of the copies made before', () => {
    const at = chinaTime('2009-01-01 00:10')
    expect(gone([aCopy(at), ...history], at)).toEqual([])
  })

  it('set right again leaves the copies from the time it was wrong, and thins today’s as ever', () => {
    const ahead = ['09:00', '10:00', '11:00', '12:00'].map(time => aCopy(`2036-03-01 ${time}`))
    const today = ['09:00', '10:00', '11:00', '12:00'].map(time => aCopy(`2026-11-22 ${time}`))
    expect(gone([...ahead, ...today, ...history])).toEqual(names([ahead[0]!, today[0]!]))
  })
})

describe('years of work, a copy every two hours of every working day', () => {
  /** Copies that stay from day to day; `at` may say another time than it is. */
  function work(days: number, at: (day: number) => number = day => day * DAY, kept: readonly Copy[] = []) {
    let copies = kept
    for (let day = 0; day < days; day += 1) {
      if (day % 7 > 4) continue
      for (const hour of [8, 10, 12, 14, 16]) {
        const moment = chinaTime('2024-01-01 00:00') + at(day) + hour * 3_600_000
        const copy = aCopy(moment)
        const old = new Set(superseded([copy, ...copies], moment))
        copies = [copy, ...copies].filter(each => !old.has(each))
        if (!copies.includes(copy)) throw new Error(`${copy.name} went as soon as it was made`)
      }
    }
    return copies
  }

  it('leave three of today, fourteen days and twelve months', () => {
    const copies = work(3 * 365)
    const days = copies.map(({ madeAt }) => chinaDay(madeAt))
    expect(days.filter(day => day === days[0])).toHaveLength(3)
    expect(new Set(days.slice(0, 17)).size).toBe(15)
    expect(new Set(days.slice(3).map(day => day.slice(0, 7))).size).toBe(13)
    expect(copies.length).toBeLessThanOrEqual(29)
  })

  it('hold nothing older than thirteen months', () => {
    const copies = work(3 * 365)
    expect(copies[0]!.madeAt - copies.at(-1)!.madeAt).toBeLessThan(396 * DAY)
  })

  it('with a month ten years ahead in between lose none of the newest on either side', () => {
    const before = work(400)
    const ahead = work(430, day => (day >= 400 ? day + 3650 : day) * DAY)
    const newestBefore = before
      .slice(0, 3)
      .map(({ name }) => name)
      .at(0)
    expect(ahead.map(({ name }) => name)).toContain(newestBefore)
    const right = work(1, () => 430 * DAY, ahead)
    expect(
      right.filter(({ madeAt }) => madeAt > chinaTime('2030-01-01 00:00')).length,
    ).toBeGreaterThanOrEqual(17)
  })

  it('of a stick that two offices share only the own ones', () => {
    const marked = (store: string | null): readonly Copy[] =>
      [9, 10, 11, 12, 13].map(hour => {
        const copy = aCopy(`2026-11-22 ${String(hour).padStart(2, '0')}:00`, { place: 'second' })
        return { ...copy, name: copyName(copy.madeAt, 'timer', store) }
      })
    const [own, other] = [marked('1a2b3c4d'), marked('99999999')]
    const going = superseded([...own, ...other, ...marked(null)], now, '1a2b3c4d')
    expect(names(going)).toEqual(names([own[1]!, own[0]!]))
  })
})

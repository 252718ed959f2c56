import { describe, expect, it } from 'vitest'
import { clockTime, tick } from '../../../src/renderer/domain/journal/clock'
import { FIXED_NOW } from '../../builders/fixed-world'

describe('the clock of the journal', () => {
  it('is the time of the PC, written so that it sorts as text, and names the device', () => {
    expect(tick(null, FIXED_NOW, 'pc-1')).toBe('001795309200000-00000-pc-1')
    expect(clockTime(tick(null, FIXED_NOW, 'pc-1'))).toBe(FIXED_NOW)
  })

  it('counts up within one millisecond', () => {
    expect(tick('001795309200000-00000-pc-1', FIXED_NOW, 'pc-1')).toBe('001795309200000-00001-pc-1')
  })

  it('goes on from the last write when the clock of the PC was set back', () => {
    expect(tick('001795309200000-00007-pc-1', FIXED_NOW - 86_400_000, 'pc-1')).toBe(
      '001795309200000-00008-pc-1',
    )
  })

  it('takes the time of the PC again once that has caught up', () => {
    expect(tick('001795309200000-00007-pc-2', FIXED_NOW + 5, 'pc-1')).toBe('001795309200005-00000-pc-1')
  })

  it('moves on by a millisecond rather than let the counter overflow', () => {
    expect(tick('001795309200000-99999-pc-1', FIXED_NOW, 'pc-1')).toBe('001795309200001-00000-pc-1')
  })

  it('sorts every write after the one before, whatever the PC says', () => {
    const moments = [5, 5, 4, 1_000_000, 3, 1_000_001, 1_000_001, 0]
    const clocks: string[] = []
    for (const moment of moments) clocks.push(tick(clocks.at(-1) ?? null, FIXED_NOW + moment, 'pc-1'))
    expect(clocks.toSorted()).toEqual(clocks)
    expect(new Set(clocks).size).toBe(moments.length)
  })

  it('takes nothing else for a clock', () => {
    expect(() => tick('yesterday', FIXED_NOW, 'pc-1')).toThrow('Not a clock: yesterday')
  })
})

import { describe, expect, it } from 'vitest'
import { chinaDay, chinaMoment } from '../../../src/renderer/domain/backup/china-time'
import { backupReasons, type BackupReason } from '../../../src/renderer/domain/backup/copies'
import { copyName, readCopyName } from '../../../src/renderer/domain/backup/copy-name'

/** 2026-11-22 16:32:05 in Beijing. */
const madeAt = Date.UTC(2026, 10, 22, 8, 32, 5)

describe('the name of a copy', () => {
  it('tells the hour on the wall in China and the occasion', () => {
    expect(copyName(madeAt, 'timer')).toBe('wenyuan-20261122-163205-timer.wyb')
  })

  it('changes the day at midnight in China, not in London', () => {
    expect(copyName(Date.UTC(2026, 11, 31, 15, 59, 59), 'quit')).toBe('wenyuan-20261231-235959-quit.wyb')
    expect(copyName(Date.UTC(2026, 11, 31, 16), 'quit')).toBe('wenyuan-20270101-000000-quit.wyb')
    expect(chinaDay(Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01')
    expect(chinaMoment(madeAt)).toBe('2026-11-22 16:32')
  })

  it.each(Object.keys(backupReasons) as BackupReason[])('is read back whole: %s', reason => {
    expect(readCopyName(copyName(madeAt + 999, reason))).toEqual({ madeAt, reason, store: null })
    const marked = readCopyName(copyName(madeAt, reason, '1a2b3c4d'))
    expect(marked).toEqual({ madeAt, reason, store: '1a2b3c4d' })
  })

  it.each([
    ['a day no calendar has', 'wenyuan-20260230-120000-timer.wyb'],
    ['an hour no clock has', 'wenyuan-20261122-240000-timer.wyb'],
    ['an occasion of a later version', 'wenyuan-20261122-163205-weekly.wyb'],
    ['a word every object knows', 'wenyuan-20261122-163205-constructor.wyb'],
    ['a copy of a copy', 'wenyuan-20261122-163205-timer - 副本.wyb'],
    ['a mark that is none of ours', 'wenyuan-20261122-163205-timer-1A2B.wyb'],
    ['a half-written file', 'wenyuan-20261122-163205-timer.wyb.tmp'],
    ['something else', '2026年居民名册.xlsx'],
    ['nothing', ''],
  ])('is not taken for one: %s', (_, name) => {
    expect(readCopyName(name)).toBeNull()
  })
})

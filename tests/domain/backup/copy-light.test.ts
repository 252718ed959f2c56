import { describe, expect, it } from 'vitest'
import { copyLight } from '../../../src/renderer/domain/backup/copy-light'
import { chinaTime } from '../../builders/some-copies'

const now = chinaTime('2026-11-22 16:32')
const stick = { label: 'E: 盘', present: true }
const share = { label: '\\\\server\\备份', present: false }
const at = (time: string | null): number | null => (time === null ? null : chinaTime(time))

describe('the light says in colour and words how old the last good copies are', () => {
  it.each([
    ['red', '还没有备份', null, null, null],
    ['red', '还没有备份', null, '2026-11-22 16:00', stick],
    ['green', '备份 刚刚', '2026-11-22 16:32', null, null],
    ['green', '备份 12 分钟前', '2026-11-22 16:20', null, null],
    ['green', '备份 3 小时前', '2026-11-22 13:20', '2026-11-16 13:20', stick],
    ['green', '备份 23 小时前', '2026-11-21 16:33', null, null],
    ['amber', '备份 1 天前', '2026-11-21 16:31', null, null],
    ['amber', '备份 1 天前', '2026-11-21 16:31', null, stick],
    ['amber', 'U盘还没有备份', '2026-11-22 16:20', null, stick],
    ['amber', 'U盘备份 9 天前', '2026-11-22 16:20', '2026-11-13 16:20', stick],
    ['amber', '共享备份 9 天前', '2026-11-22 16:20', '2026-11-13 16:20', share],
    ['amber', '备份日期晚于今天', '2036-01-01 08:00', null, null],
  ] as const)('%s: %s', (colour, words, here, second, chosen) => {
    const state = { here: at(here), second: at(second), lastFailure: null }
    expect(copyLight(state, now, chosen)).toEqual({ colour, words })
  })

  it('and that the last attempt failed before anything else', () => {
    const state = { here: at('2026-11-22 16:20'), second: null, lastFailure: 'disk-full' }
    expect(copyLight(state, now, stick)).toEqual({ colour: 'red', words: '备份没有成功，上次 12 分钟前' })
  })
})

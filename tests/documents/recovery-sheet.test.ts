import { describe, expect, it } from 'vitest'
import { writeRecoveryKey } from '../../src/renderer/domain/accounts/recovery-key'
import { recoverySheet } from '../../src/renderer/documents/recovery-sheet'
import { drawPages } from '../pictures/draw-page'
import { distanceFromApproved } from '../pictures/approved'
import { drawn } from '../pictures/pages-here'

const recovery = writeRecoveryKey(Uint8Array.from({ length: 20 }, (_, at) => 11 * at + 7))
const sheet = recoverySheet('文源社区居民委员会', recovery, '2026-11-22')

describe('the sheet with the recovery code', () => {
  it('says whose it is, of which day, and the nine groups in their order', () => {
    expect(sheet.blocks.slice(0, 4)).toEqual([
      { kind: 'title', text: '文源工作台恢复码' },
      { kind: 'people', label: '单位', people: ['文源社区居民委员会'] },
      { kind: 'people', label: '印制日期', people: ['2026年11月22日'] },
      { kind: 'groups', groups: recovery.split('-') },
    ])
  })

  it('is one page that looks as approved', async () => {
    const [page, ...more] = await drawPages((await drawn(sheet)).bytes)
    expect(more).toEqual([])
    expect(await distanceFromApproved('recovery-sheet', page!)).toBeLessThan(0.005)
  })

  it('stays one page for an office with a name of a hundred characters', async () => {
    const long = recoverySheet('北'.repeat(100), recovery, '2026-11-22')
    expect((await drawn(long)).pages).toBe(1)
  })
})

import { expect, it } from 'vitest'
import { listFileName, USUAL_NAME } from '../../../src/renderer/domain/giving-out/list-file-name'

const parts = {
  单位: '文源社区居民委员会',
  表名: '居民名册',
  日期: '2026-11-22',
  人数: '56人',
  接收: '文和街道/民政办',
}

it.each([
  [USUAL_NAME, '文源社区居民委员会居民名册_2026-11-22'],
  ['', '文源社区居民委员会居民名册_2026-11-22'],
  ['{日期}_{表名}（{人数}）报{接收}', '2026-11-22_居民名册（56人）报文和街道民政办'],
  ['{街道}: 名单.', '{街道}名单'],
  ['//', '居民名册'],
  ['长'.repeat(300), '长'.repeat(120)],
])('names a list by the pattern %s so that every system can save it', (pattern, name) => {
  expect(listFileName(pattern, parts)).toBe(name)
})

it('leaves out what the office has not told', () => {
  expect(listFileName(USUAL_NAME, { ...parts, 单位: '' })).toBe('居民名册_2026-11-22')
  expect(listFileName(USUAL_NAME, { ...parts, 单位: '文源/文兴 社区:"联合"' })).toBe(
    '文源文兴社区联合居民名册_2026-11-22',
  )
})

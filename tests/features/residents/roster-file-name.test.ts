import { expect, it } from 'vitest'
import { rosterFileName } from '../../../src/renderer/features/residents/roster-file-name'

it.each([
  ['文源社区居民委员会', '文源社区居民委员会居民名册_2026-11-22'],
  [undefined, '居民名册_2026-11-22'],
  ['文源/文兴 社区:"联合"', '文源文兴社区联合居民名册_2026-11-22'],
  ['长'.repeat(100), `${'长'.repeat(60)}居民名册_2026-11-22`],
])('names the roster of %s so that every system can save it', (office, name) => {
  expect(rosterFileName(office, '2026-11-22')).toBe(name)
})

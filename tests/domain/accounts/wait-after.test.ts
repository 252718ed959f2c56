import { expect, it } from 'vitest'
import { waitAfter } from '../../../src/renderer/domain/accounts/wait-after'

it('makes wrong passwords cost time from the third on, twice as much each time, five minutes at most', () => {
  expect(Array.from({ length: 13 }, (_, failures) => waitAfter(failures))).toEqual([
    0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
  ])
  expect(waitAfter(10_000)).toBe(300)
})

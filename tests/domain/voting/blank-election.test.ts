import { expect, it } from 'vitest'
import { lastDayOfTerm } from '../../../src/renderer/domain/voting/blank-election'

it('a term of three years ends the day before the third anniversary', () => {
  expect([
    lastDayOfTerm('2026-11-22', 3),
    lastDayOfTerm('2024-02-29', 1),
    lastDayOfTerm('2026-01-01', 5),
  ]).toEqual(['2029-11-21', '2025-02-28', '2030-12-31'])
})

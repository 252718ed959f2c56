import { expect, it } from 'vitest'
import { loadPinyin } from '../../src/renderer/adapters/pinyin/load-pinyin'
import { findDuplicates } from '../../src/renderer/domain/duplicates/find-duplicates'
import { isWorthTelling, likenessOf } from '../../src/renderer/domain/duplicates/likeness'
import { traitsOf } from '../../src/renderer/domain/duplicates/traits'
import type { ReadName } from '../../src/renderer/domain/ports'
import type { Resident } from '../../src/renderer/domain/records/resident'
import { manyResidents } from '../builders/a-change'
import { printTable } from './print-table'
import { withDoubles } from './with-doubles'

const PEOPLE = 100_000
const SAMPLE = 2_000
const TWICE = 50

/** Everybody against everybody. */
function pairwise(people: readonly Resident[]): number {
  const traits = people.map(person => traitsOf(person))
  let found = 0
  for (const [at, one] of traits.entries())
    for (const other of traits.slice(at + 1)) if (isWorthTelling(likenessOf(one, other))) found += 1
  return found
}

/** All steps, and the longest of them: the page is free between two. */
function looked(people: readonly Resident[], read?: ReadName) {
  const steps = findDuplicates(people, [], read)
  const start = performance.now()
  let before = start
  let longest = 0
  for (;;) {
    const step = steps.next()
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
    if (step.done === true) return { pairs: step.value.length, took: now - start, longest }
  }
}

it('duplicates: everybody of 100,000 looked through, against comparing everybody with everybody', async () => {
  const sample = withDoubles(manyResidents(SAMPLE), SAMPLE / TWICE)
  const start = performance.now()
  const found = pairwise(sample)
  const peer = (performance.now() - start) * ((PEOPLE + TWICE) / (SAMPLE + TWICE)) ** 2
  expect(looked(sample).pairs).toBe(found)

  const read = await loadPinyin.load()
  // The first name is read when everybody is taken into the search, at the start of the app.
  read('王秀兰')
  const { pairs, took, longest } = looked(withDoubles(manyResidents(PEOPLE), PEOPLE / TWICE), read)
  expect(pairs).toBeGreaterThanOrEqual(TWICE)
  const fewer = looked(withDoubles(manyResidents(20_000), 400), read)
  printTable([
    {
      what: '查重十万人 / duplicates among 100,000 against pairwise, reckoned from 2,000',
      ours: took,
      peer,
      goal: 'seconds',
    },
    { what: '查重最长一步 / longest step', ours: longest, goal: '≤ 50 ms' },
    {
      what: '查重两万人（含同音）/ duplicates among 20,000, with names that sound the same',
      ours: fewer.took,
      goal: 'seconds',
    },
    { what: '查重两万人最长一步 / its longest step', ours: fewer.longest, goal: '≤ 50 ms' },
  ])
})

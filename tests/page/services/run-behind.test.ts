import { expect, it } from 'vitest'
import { unwatched, type Steps } from '../../../src/renderer/domain/progress'
import { runBehind, runSteps } from '../../../src/renderer/services/run-steps'

/** Longer than a turn: the page is let work after each step. */
const STEP_MS = 8

it('work nobody waits for lets whatever else the page has to do go first', async () => {
  const done: string[] = []
  function* work(name: string, steps: number): Steps<void> {
    for (let nth = 1; nth <= steps; nth++) {
      const end = performance.now() + STEP_MS
      while (performance.now() < end);
      done.push(`${name} ${String(nth)}`)
      yield { step: name, done: nth }
    }
  }
  await Promise.all([runBehind(work('behind', 2), unwatched), runSteps(work('asked', 4), unwatched)])
  expect(done).toEqual(['behind 1', 'asked 1', 'asked 2', 'asked 3', 'asked 4', 'behind 2'])
})

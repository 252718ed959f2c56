import { expect, it } from 'vitest'
import type { Progress, Steps } from '../../src/renderer/domain/progress'
import { ok, fail } from '../../src/renderer/domain/result'
import { runSteps } from '../../src/renderer/services/run-steps'

function* countTo(last: number): Steps<string> {
  for (let done = 1; done <= last; done += 1) {
    const until = performance.now() + 2
    while (performance.now() < until);
    yield { step: '核对', done, total: last }
  }
  return '核对完毕'
}

it('gives the page its turn again and again during long work, saying how far it is', async () => {
  const told: number[] = []
  let turns = 0
  const heart = setInterval(() => (turns += 1), 1)
  const watch = { report: (progress: Progress) => told.push(progress.done), cancelled: () => false }
  const result = await runSteps(countTo(60), watch)
  clearInterval(heart)
  expect(result).toEqual(ok('核对完毕'))
  expect(turns).toBeGreaterThan(3)
  expect(told.length).toBeGreaterThan(3)
  expect(told).toEqual([...told].sort((a, b) => a - b))
})

it('ends with the refusal when the clerk has asked to stop', async () => {
  let turns = 0
  const watch = { report: () => void (turns += 1), cancelled: () => turns > 1 }
  expect(await runSteps(countTo(1000), watch)).toEqual(fail('cancelled'))
})

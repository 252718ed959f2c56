import { expect, it } from 'vitest'
import type { Progress } from '../../src/renderer/domain/progress'
import { startedWatch } from '../../src/renderer/services/started-watch'

it('says nothing more of work that was asked to stop: what is still on its way would show it as going on', () => {
  const told: Progress[] = []
  const { watch, cancel } = startedWatch(progress => told.push(progress))
  watch.report({ step: '读取表格', done: 0 })
  expect(watch.cancelled()).toBe(false)
  cancel()
  expect(watch.cancelled()).toBe(true)
  const later = performance.now() + 200
  while (performance.now() < later) watch.report({ step: '读取表格', done: 1 })
  expect(told).toEqual([{ step: '读取表格', done: 0 }])
})

import { expect, it } from 'vitest'
import type { Progress, Watch } from '../../../src/renderer/domain/progress'
import { asOneOf } from '../../../src/renderer/features/street-forms/give-filled'

function toldOf(total: number): readonly Progress[] {
  const told: Progress[] = []
  const watch: Watch = { report: progress => void told.push(progress), cancelled: () => false }
  asOneOf(watch, '正在填“甲表”', 0, total).report({ step: '读取表格', done: 5, total: 9 })
  return told
}

it('of several forms it is told which one is being filled, of a single one how far it is', () => {
  const which = { step: '正在填“甲表”', done: 0 }
  expect(toldOf(3)).toEqual([
    { ...which, total: 3 },
    { ...which, total: 3 },
  ])
  expect(toldOf(1)).toEqual([
    { ...which, total: 1 },
    { step: '读取表格', done: 5, total: 9 },
  ])
})

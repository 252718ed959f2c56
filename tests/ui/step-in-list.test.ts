import { expect, it } from 'vitest'
import { stepInList } from '../../src/renderer/ui/step-in-list'

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 98, 99],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 90, 99],
  ['PageUp', 90, 75],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['a', 50, undefined],
])('%s in a list of 100 goes from row %i to row %s', (key, from, to) => {
  expect(stepInList(key, from, 100)).toBe(to)
})

it('goes nowhere in an empty list', () => {
  expect(stepInList('ArrowDown', -1, 0)).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import { pushedToShow, ROW_HEIGHT, rowsInSight, topRow } from '../../src/renderer/ui/rows-in-sight'

const height = 10 * ROW_HEIGHT

describe('rowsInSight', () => {
  it('draws a screenful with some to spare, however many rows there are', () => {
    expect(rowsInSight(0, height, 100_000)).toEqual({ first: 0, last: 19 })
    expect(rowsInSight(topRow(50_000 * ROW_HEIGHT), height, 100_000)).toEqual({ first: 49_995, last: 50_019 })
  })

  it('draws all of a short list, and its end when the list has become shorter than it was pushed', () => {
    expect(rowsInSight(0, height, 3)).toEqual({ first: 0, last: 3 })
    expect(rowsInSight(80, height, 20)).toEqual({ first: 5, last: 20 })
    expect(rowsInSight(0, height, 0)).toEqual({ first: 0, last: 0 })
  })

  it('draws about a screenful and none to spare before the list was measured', () => {
    expect(rowsInSight(0, 0, 100)).toEqual({ first: 0, last: 16 })
    expect(rowsInSight(40, 0, 50)).toEqual({ first: 40, last: 50 })
  })
})

describe('pushedToShow', () => {
  it('leaves a list where it is while the row is in sight, and else pushes it as little as it takes', () => {
    expect(pushedToShow(5, 0, height)).toBe(0)
    expect(pushedToShow(9, 0, height)).toBe(ROW_HEIGHT)
    expect(pushedToShow(3, 5 * ROW_HEIGHT, height)).toBe(3 * ROW_HEIGHT)
  })
})

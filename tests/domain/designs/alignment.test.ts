import { describe, expect, it } from 'vitest'
import {
  barsOf,
  CROSS_AT,
  matrixOf,
  movesFrom,
  noMoves,
  unmoved,
  type Measured,
} from '../../../src/renderer/domain/designs/alignment'

const sheet = { width: 297, height: 210 }

/** A printer that turns by so many degrees, scales and shifts. */
const printer = ({ turn = 0, wide = 1, high = 1, right = 0, down = 0 }) => {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return (x: number, y: number): readonly [number, number] => [
    cos * wide * x - sin * high * y + right,
    sin * wide * x + cos * high * y + down,
  ]
}

/** What a ruler says of the calibration page from such a printer. */
function measuredOn(print: ReturnType<typeof printer>): Measured {
  const { across, along } = barsOf(sheet)
  const [left, top] = print(CROSS_AT, CROSS_AT)
  const [right, rightTop] = print(CROSS_AT + across, CROSS_AT)
  const [bottomLeft, bottom] = print(CROSS_AT, CROSS_AT + along)
  return {
    left,
    top,
    rightTop,
    across: Math.hypot(right - left, rightTop - top),
    along: Math.hypot(bottomLeft - left, bottom - top),
  }
}

const moved = (matrix: ReturnType<typeof matrixOf>, x: number, y: number) => {
  const [a, b, c, d, e, f] = matrix
  return [a * x + c * y + e, b * x + d * y + f] as const
}

describe('calibrating a printer', () => {
  it('moves nothing where the page came out as it is', () => {
    expect(movesFrom(unmoved(sheet), sheet)).toEqual({ ok: true, value: noMoves })
  })

  it.each([
    ['shifts', { right: 2.5, down: -1.5 }],
    ['shrinks to fit the page', { wide: 0.97, high: 0.97, right: 4, down: 3 }],
    ['draws the paper in aslant', { turn: 0.4, right: 1, down: 2 }],
    ['does all of it', { turn: -0.6, wide: 0.985, high: 1.01, right: -2, down: 1 }],
  ])('puts every place of the sheet within 0.08 mm of where it belongs on a printer that %s', (_, does) => {
    const print = printer(does)
    const moves = movesFrom(measuredOn(print), sheet)
    if (!moves.ok) throw new Error(moves.problem.code)
    const matrix = matrixOf(moves.value)
    for (const [x, y] of [
      [0, 0],
      [20, 20],
      [280, 15],
      [10, 200],
      [290, 205],
    ] as const) {
      const [printedX, printedY] = print(...moved(matrix, x, y))
      expect(Math.hypot(printedX - x, printedY - y)).toBeLessThan(0.08)
    }
  })

  it('refuses what no printer does: a slip of the pen', () => {
    const slips = [{ left: 200 }, { across: 25.7 }, { rightTop: 120 }]
    const codes = slips.map(slip => {
      const moves = movesFrom({ ...unmoved(sheet), ...slip }, sheet)
      return moves.ok ? 'ok' : moves.problem.code
    })
    expect(codes).toEqual(['measured-wrong', 'measured-wrong', 'measured-wrong'])
  })
})

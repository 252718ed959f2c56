import type { AlignmentMoves, SheetSize } from '../paper/placed'
import { alignmentMoves } from '../paper/placed'
import { fail, ok, type Result } from '../result'

/** From the edges of the sheet to the crosses of the calibration page, in millimetres. */
export const CROSS_AT = 20

/** The lengths of the calibration page between its crosses, in millimetres. */
export const barsOf = ({ width, height }: SheetSize) => ({
  across: width - 2 * CROSS_AT,
  along: height - 2 * CROSS_AT,
})

/** What is measured on a printed calibration page, all in millimetres. */
export type Measured = {
  /** From the left and the upper edge of the paper to the cross at the top left. */
  readonly left: number
  readonly top: number
  /** From the upper edge of the paper to the cross at the top right. */
  readonly rightTop: number
  /** Between the crosses at the top, and between those at the left. */
  readonly across: number
  readonly along: number
}

/** What a printer that moves nothing would give. */
export const unmoved = (size: SheetSize): Measured => ({
  left: CROSS_AT,
  top: CROSS_AT,
  rightTop: CROSS_AT,
  ...barsOf(size),
})

/** Nothing is moved. */
export const noMoves: AlignmentMoves = { right: 0, down: 0, scaleX: 1, scaleY: 1, turn: 0 }

/** `[a, b, c, d, e, f]`: x' = a·x + c·y + e and y' = b·x + d·y + f, millimetres downwards. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What the moves do to a point of the sheet: turned, then scaled, then moved. */
export function matrixOf({ right, down, scaleX, scaleY, turn }: AlignmentMoves): Matrix {
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [scaleX * cos, scaleY * sin, -scaleX * sin, scaleY * cos, right, down]
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/**
 * How prints have to be moved, worked out from a calibration page: the printer turns by θ, scales and shifts, and the moves undo that.
 * Refused: `measured-wrong`, where what was typed would be no printer's but a slip of the pen.
 */
export function movesFrom(measured: Measured, size: SheetSize): Result<AlignmentMoves> {
  const bars = barsOf(size)
  const drop = measured.rightTop - measured.top
  const turned = Math.asin(Math.max(-1, Math.min(1, drop / measured.across)))
  const [widened, heightened] = [measured.across / bars.across, measured.along / bars.along]
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  // The printer puts (x, y) at R(θ)·S·(x, y) + shift.
  const shiftX = measured.left - (cos * widened * CROSS_AT - sin * heightened * CROSS_AT)
  const shiftY = measured.top - (sin * widened * CROSS_AT + cos * heightened * CROSS_AT)
  const moves: AlignmentMoves = {
    right: rounded(-(cos * shiftX + sin * shiftY) / widened, 2),
    down: rounded(-(-sin * shiftX + cos * shiftY) / heightened, 2),
    scaleX: rounded(1 / widened, 4),
    scaleY: rounded(1 / heightened, 4),
    turn: rounded((-turned * 180) / Math.PI, 3),
  }
  return alignmentMoves.safeParse(moves).success ? ok(moves) : fail('measured-wrong')
}

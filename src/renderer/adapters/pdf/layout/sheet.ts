import type { Matrix } from '../../../domain/designs/alignment'
import type { Line } from '../text/lines'

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

export const black: Colour = [0, 0, 0]
export const red: Colour = [0.84, 0.05, 0.05]
export const gold: Colour = [0.72, 0.55, 0.22]

/** What stands on a sheet. Points from the top left corner of the paper, downwards. */
export type Item =
  | {
      readonly kind: 'text'
      readonly line: Line
      readonly x: number
      readonly baseline: number
      readonly size: number
      readonly colour: Colour
      /** Width of the letters against their height; 1 as designed. */
      readonly stretch: number
      /** Degrees the line rises by, turned about its start; level where not given. */
      readonly turn?: number
    }
  | {
      readonly kind: 'stroke'
      readonly points: readonly (readonly [number, number])[]
      readonly closed: boolean
      readonly width: number
      readonly colour: Colour
      /** Dashes and the gaps between them, in points; unbroken where not given. */
      readonly dash?: number
    }
  | {
      /** Filled without an outline, `x` and `y` the top left corner of each. */
      readonly kind: 'fill'
      readonly squares: readonly {
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      }[]
      readonly colour: Colour
    }
  | {
      /** A JPEG or PNG, drawn into its box. */
      readonly kind: 'image'
      readonly bytes: Uint8Array
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }

type TextItem = Extract<Item, { kind: 'text' }>

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  /** Where all that stands on it is moved to, in millimetres from the top left corner; see designs/alignment.ts. */
  readonly matrix?: Matrix
}

/** Points in a millimetre. */
export const MM = 72 / 25.4

/** From the top of a character's square to its baseline, in em: the place Chinese typefaces give it. */
const ASCENT = 0.88

/** A set line whose character squares have their top at `top`. */
export const textAt = (
  line: Line,
  x: number,
  top: number,
  size: number,
  colour: Colour = black,
  stretch = 1,
): TextItem => ({
  kind: 'text',
  line,
  x: x + line.x,
  baseline: top + ASCENT * size,
  size,
  colour,
  stretch,
})

export const rule = (
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: Colour = black,
): Item => ({ kind: 'stroke', points: [from, to], closed: false, width, colour })

export const box = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  width: number,
  colour: Colour = black,
): Item => ({
  kind: 'stroke',
  points: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
  closed: true,
  width,
  colour,
})

export const dashed = (
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
): Item => ({ kind: 'stroke', points: [from, to], closed: false, width, colour: black, dash: 3 })

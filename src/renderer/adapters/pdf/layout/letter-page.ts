import type { Style } from '../text/glyphs'
import { MM, box, gold, red, rule, type Item } from './sheet'

/** A landscape A4 sheet. Lengths in points. */
export const letter = {
  width: 297 * MM,
  height: 210 * MM,
  left: 40 * MM,
  right: 257 * MM,
} as const

export const letterWidth = letter.right - letter.left

const style = (role: Style['role'], size: number): Style => ({ role, size, cell: size })

/** Styles of a letter whose body is set in `size` points. */
export const letterStyles = (size: number) =>
  ({
    title: style('小标宋', 58),
    number: style('仿宋', 14),
    name: style('楷体', Math.round(size * 1.25)),
    suffix: style('楷体', size),
    body: style('楷体', size),
    signature: style('仿宋', Math.min(20, size)),
  }) as const

const outer = 9 * MM
const inner = 12.5 * MM
const corner = 9 * MM

/** A square fret in one corner, between the inner line and the text. `right` and `down` point into the sheet. */
function fret(x: number, y: number, right: 1 | -1, down: 1 | -1): Item {
  const at = (across: number, along: number): readonly [number, number] => [
    x + right * across,
    y + down * along,
  ]
  const step = corner / 3
  return {
    kind: 'stroke',
    points: [
      at(corner + step, 0),
      at(corner + step, step),
      at(step, step),
      at(step, corner + step),
      at(0, corner + step),
    ],
    closed: false,
    width: 0.9,
    colour: gold,
  }
}

/** The calm double border: a broad gold line, a fine red one inside, a fret in each corner. */
export function borderItems(): readonly Item[] {
  const { width, height } = letter
  const [left, right, top, bottom] = [inner, width - inner, inner, height - inner]
  return [
    box(outer, outer, width - outer, height - outer, 2.4, gold),
    box(left, top, right, bottom, 0.7, red),
    fret(left, top, 1, 1),
    fret(right, top, -1, 1),
    fret(left, bottom, 1, -1),
    fret(right, bottom, -1, -1),
  ]
}

/** The line under a name. */
export const underline = (left: number, right: number, y: number): Item => rule([left, y], [right, y], 0.7)

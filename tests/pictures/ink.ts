import type { Picture } from './draw-page'

/** Millimetres from the top left corner of the paper. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const DARK = 128

const isDark = (picture: Picture, x: number, y: number): boolean =>
  x >= 0 &&
  y >= 0 &&
  x < picture.width &&
  y < picture.height &&
  (picture.shades[y * picture.width + x] ?? 255) < DARK

const wholePage: Area = { left: 0, top: 0, right: 1000, bottom: 1000 }

function eachDark(picture: Picture, area: Area, visit: (x: number, y: number) => void): void {
  const scale = picture.dpi / 25.4
  const right = Math.min(picture.width, Math.floor(area.right * scale))
  const bottom = Math.min(picture.height, Math.floor(area.bottom * scale))
  for (let y = Math.floor(area.top * scale); y < bottom; y++) {
    for (let x = Math.floor(area.left * scale); x < right; x++) if (isDark(picture, x, y)) visit(x, y)
  }
}

/** How many pixels of an area hold ink. */
export function inkIn(picture: Picture, area: Area = wholePage): number {
  let count = 0
  eachDark(picture, area, () => count++)
  return count
}

/** The smallest box around the ink of an area. */
export function inkBox(picture: Picture, area: Area = wholePage): Area {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  eachDark(picture, area, (x, y) => {
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  })
  const mm = 25.4 / picture.dpi
  return { left: left * mm, top: top * mm, right: right * mm, bottom: bottom * mm }
}

/** Bands of ink from top to bottom, parted by at least `gap` millimetres of blank. */
export function inkBands(picture: Picture, area: Area, gap: number): readonly Area[] {
  const seen = new Set<number>()
  eachDark(picture, area, (_, y) => seen.add(y))
  const rows = [...seen].sort((a, b) => a - b)
  const mm = 25.4 / picture.dpi
  const starts = rows.filter((y, i) => i === 0 || (y - rows[i - 1]! - 1) * mm >= gap)
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? Infinity
    const last = rows.findLast(y => y < next) ?? start
    return inkBox(picture, { ...area, top: (start + 0.1) * mm, bottom: (last + 1.1) * mm })
  })
}

function isNear(picture: Picture, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) if (isDark(picture, x + dx, y + dy)) return true
  return false
}

function unmatched(from: Picture, to: Picture): number {
  let count = 0
  eachDark(from, wholePage, (x, y) => {
    if (!isNear(to, x, y)) count++
  })
  return count
}

/** Share of ink that has no ink of the other picture at its place or beside it: 0 equal, 1 nothing in common. */
export function inkDifference(one: Picture, other: Picture): number {
  const total = inkIn(one) + inkIn(other)
  return total === 0 ? 0 : (unmatched(one, other) + unmatched(other, one)) / total
}

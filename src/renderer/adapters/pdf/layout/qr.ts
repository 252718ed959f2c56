import encodeQR from 'qr'
import { black, type Item } from './sheet'

/** Dark modules of a QR code, row by row, neighbours together. `size`: modules along a side, without the quiet zone. */
type QrModules = {
  readonly size: number
  readonly runs: readonly { readonly row: number; readonly from: number; readonly count: number }[]
}

function runsOf(cells: readonly boolean[], row: number): QrModules['runs'] {
  const runs: { row: number; from: number; count: number }[] = []
  for (const [at, dark] of cells.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last !== undefined && last.from + last.count === at) last.count += 1
    else runs.push({ row, from: at, count: 1 })
  }
  return runs
}

/** A text as QR code (ISO/IEC 18004), a seventh of which may be spoiled by a stamp or a fold and it is still read. */
function qrModules(text: string): QrModules {
  const framed = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
  const rows = framed.slice(1, -1).map(cells => cells.slice(1, -1))
  return { size: rows.length, runs: rows.flatMap(runsOf) }
}

/** A QR code whose top left corner stands at a place; places and sides in points. */
export function qrItem(text: string, left: number, top: number, side: number): Item {
  const modules = qrModules(text)
  const module = side / modules.size
  const squares = modules.runs.map(({ row, from, count }) => ({
    x: left + from * module,
    y: top + row * module,
    width: count * module,
    height: module,
  }))
  return { kind: 'fill', squares, colour: black }
}

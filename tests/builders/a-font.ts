import { readFileSync } from 'node:fs'

/** A small whole font with the first characters of CJK extension B, 𠀀 to 𠏿. */
export const aFont = (): Uint8Array =>
  new Uint8Array(readFileSync('out/fonts/rare/HanaMinB.CJK-Unified-Ideographs-Extension-B-01.ttf'))

const tableRow = (font: Uint8Array, tag: string): number => {
  const view = new DataView(font.buffer, font.byteOffset)
  for (let row = 12; row < 12 + 16 * view.getUint16(4); row += 16) {
    if (String.fromCharCode(...font.subarray(row, row + 4)) === tag) return row
  }
  throw new Error(`No table ${tag}`)
}

/** Its maker forbids embedding: OS/2 fsType 2, restricted licence. */
export function aRestrictedFont(): Uint8Array {
  const font = aFont()
  const view = new DataView(font.buffer)
  view.setUint16(view.getUint32(tableRow(font, 'OS/2') + 8) + 8, 2)
  return font
}

/** Without TrueType outlines, as OpenType fonts with CFF are. */
export function aCffFont(): Uint8Array {
  const font = aFont()
  font.set(new TextEncoder().encode('CFF '), tableRow(font, 'glyf'))
  return font
}

/** The font as the second face of a collection; the first names no table. */
export function aCollection(): Uint8Array {
  const font = aFont()
  const start = 32
  const file = new Uint8Array(start + font.length)
  file.set(font, start)
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x74746366)
  view.setUint32(8, 2)
  view.setUint32(12, 20)
  view.setUint32(16, start)
  const count = view.getUint16(start + 4)
  for (let row = start + 12; row < start + 12 + 16 * count; row += 16) {
    view.setUint32(row + 8, view.getUint32(row + 8) + start)
  }
  return file
}

import { characterMap } from './character-map'

/** What layout and embedding need to know of a TrueType font. Lengths are in units of `unitsPerEm`. */
export type Sfnt = {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly box: readonly [number, number, number, number]
  /** The name used inside PDF files. */
  readonly postScriptName: string
  /** `cff` fonts are not embedded: their glyphs vanish in some viewers. */
  readonly outlines: 'glyf' | 'cff'
  /** False when the maker forbids embedding (OS/2 fsType bit 1). */
  readonly embeddable: boolean
  /** The glyph of a code point, 0 when the font has none. */
  glyphOf(codePoint: number): number
  advance(glyph: number): number
  /** Lowest and highest point of the ink; undefined for a glyph without ink. */
  ink(glyph: number): { readonly bottom: number; readonly top: number } | undefined
}

type Table = { readonly at: number; readonly length: number }
type Tables = ReadonlyMap<string, Table>

/** Shortest possible lengths of the tables we read; a font whose tables are shorter or lie outside the file is damaged. */
const needed: Readonly<Record<string, number>> = {
  head: 54,
  hhea: 36,
  hmtx: 4,
  maxp: 6,
  cmap: 4,
  'OS/2': 10,
}

const collection = 0x74746366

function tablesOf(view: DataView, face: number): Tables | undefined {
  if (view.byteLength < 12) return undefined
  const inCollection = view.getUint32(0) === collection
  const slot = 12 + 4 * face
  if (inCollection && slot + 4 > view.byteLength) return undefined
  const start = inCollection ? view.getUint32(slot) : 0
  if (start + 12 > view.byteLength) return undefined
  const count = view.getUint16(start + 4)
  if (start + 12 + 16 * count > view.byteLength) return undefined
  const tables = new Map<string, Table>()
  for (let i = 0; i < count; i++) {
    const row = start + 12 + 16 * i
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(n => view.getUint8(row + n)))
    tables.set(tag, { at: view.getUint32(row + 8), length: view.getUint32(row + 12) })
  }
  return tables
}

const isWhole = (view: DataView, tables: Tables): boolean =>
  Object.entries(needed).every(([tag, least]) => (tables.get(tag)?.length ?? 0) >= least) &&
  [...tables.values()].every(({ at, length }) => at + length <= view.byteLength)

/** The PostScript name (name id 6, Windows Unicode), reduced to the letters PDF names may hold. */
function postScriptName(view: DataView, table: Table | undefined): string {
  const unnamed = 'Font'
  if (table === undefined || table.length < 6) return unnamed
  const text = table.at + view.getUint16(table.at + 4)
  for (let row = table.at + 6; row < table.at + 6 + 12 * view.getUint16(table.at + 2); row += 12) {
    if (view.getUint16(row) !== 3 || view.getUint16(row + 6) !== 6) continue
    const length = view.getUint16(row + 8)
    const start = text + view.getUint16(row + 10)
    if (start + length > view.byteLength) return unnamed
    const letters = Array.from({ length: length / 2 }, (_, i) => view.getUint16(start + 2 * i))
    const name = String.fromCharCode(...letters).replace(/[^A-Za-z0-9-]/g, '')
    return name === '' ? unnamed : name
  }
  return unnamed
}

/**
 * Reads a font, or face `face` of a collection (.ttc). Undefined when the bytes are not a whole font with a Unicode character map.
 * `view` is asked anew at each reading, because the memory that holds the font may move.
 */
export function readSfnt(view: () => DataView, face = 0): Sfnt | undefined {
  const first = view()
  const tables = tablesOf(first, face)
  if (tables === undefined || !isWhole(first, tables)) return undefined
  const at = (tag: string): number => tables.get(tag)?.at ?? 0
  const glyphOf = characterMap(view, at('cmap'), tables.get('cmap')?.length ?? 0)
  if (glyphOf === undefined) return undefined
  const head = at('head')
  const hhea = at('hhea')
  const widths = Math.max(1, first.getUint16(hhea + 34))
  const longOffsets = first.getUint16(head + 50) === 1
  const glyf = tables.get('glyf')
  const offset = (glyph: number): number =>
    longOffsets ? view().getUint32(at('loca') + 4 * glyph) : 2 * view().getUint16(at('loca') + 2 * glyph)
  return {
    unitsPerEm: first.getUint16(head + 18),
    ascent: first.getInt16(hhea + 4),
    descent: first.getInt16(hhea + 6),
    box: [
      first.getInt16(head + 36),
      first.getInt16(head + 38),
      first.getInt16(head + 40),
      first.getInt16(head + 42),
    ],
    postScriptName: postScriptName(first, tables.get('name')),
    outlines: glyf !== undefined && tables.has('loca') ? 'glyf' : 'cff',
    embeddable: (first.getUint16(at('OS/2') + 8) & 0x2) === 0,
    glyphOf,
    advance: glyph => view().getUint16(at('hmtx') + 4 * Math.min(glyph, widths - 1)),
    ink: glyph => {
      const start = offset(glyph)
      if (glyf === undefined || offset(glyph + 1) === start) return undefined
      return { bottom: view().getInt16(glyf.at + start + 4), top: view().getInt16(glyf.at + start + 8) }
    },
  }
}

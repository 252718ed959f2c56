import { centredStops, closing, doubled, opening } from '../data/punctuation'
import type { Role } from '../fonts/font-catalogue'
import type { Face, FontShelf } from '../fonts/font-shelf'

/** How a text is set. `size` and `cell` in points; `cell` is the width each full-width character takes. */
export type Style = { readonly role: Role; readonly size: number; readonly cell: number }

/** One character as it will stand. Widths in points. */
export type Glyph = {
  readonly character: string
  readonly codePoint: number
  readonly face: Face
  /** Full-width: takes one cell whatever its font says. */
  readonly wide: boolean
  readonly advance: number
  /** How far right of its cell's left edge the glyph is drawn. */
  readonly offset: number
  /** How much narrower it may be set where a line is tight, and on which side. */
  readonly give: number
  readonly giveSide: 'left' | 'right'
}

/** Blocks whose characters are as wide as high (UAX #11, Wide and Fullwidth, as far as Chinese papers go). */
const wideBlocks: readonly (readonly [number, number])[] = [
  [0x2460, 0x24ff],
  [0x2e80, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3ffff],
]

const wideMarks: ReadonlySet<string> = new Set('—…·‘’“”※○●□■△▲')

const isWide = (character: string, codePoint: number): boolean =>
  wideMarks.has(character) || wideBlocks.some(([from, to]) => codePoint >= from && codePoint <= to)

const isMark = (character: string): boolean => opening.has(character) || closing.has(character)

/** Of two marks in a row the blank between them is halved, so that ”。 and 》《 stand together (CLREQ 标点挤压). */
const isTight = (before: string, character: string, after: string): boolean =>
  (closing.has(character) && isMark(after)) || (opening.has(character) && opening.has(before))

/** Where in its cell a glyph narrower than the cell stands: at the side of the text it belongs to, a pair of dashes touching. */
function offsetInCell(character: string, blank: number, before: string, after: string): number {
  if (opening.has(character)) return blank
  if (closing.has(character)) return Math.min(0, blank / 2)
  if (doubled.has(character) && after === character) return blank
  if (doubled.has(character) && before === character) return 0
  return blank / 2
}

/** Up to 0.4 em of a full-width mark is blank; a mark in the middle of its cell has less to give. */
const giveOf = (character: string, cell: number): number => {
  if (centredStops.has(character)) return 0.2 * cell
  return isMark(character) ? 0.4 * cell : 0
}

type Setting = Pick<Glyph, 'advance' | 'offset' | 'give'>

/** A full-width character in its cell, between its neighbours. `blank` is what the cell is wider than the glyph. */
function inCell(
  character: string,
  cell: number,
  blank: number,
  [before, after]: readonly [string, string],
): Setting {
  const offset = offsetInCell(character, blank, before, after)
  if (!isTight(before, character, after)) return { advance: cell, offset, give: giveOf(character, cell) }
  return { advance: cell / 2, offset: opening.has(character) ? offset - cell / 2 : offset, give: 0 }
}

/** The characters of a prepared text, measured. */
export function glyphsOf(text: string, style: Style, shelf: FontShelf): readonly Glyph[] {
  const characters = Array.from(text)
  return characters.map((character, i) => {
    const codePoint = character.codePointAt(0) ?? 0
    const face = shelf.face(style.role, codePoint)
    const { sfnt } = face
    const natural = (sfnt.advance(sfnt.glyphOf(codePoint)) * style.size) / sfnt.unitsPerEm
    const wide = isWide(character, codePoint)
    const neighbours = [characters[i - 1] ?? '', characters[i + 1] ?? ''] as const
    const setting = wide
      ? inCell(character, style.cell, style.cell - natural, neighbours)
      : { advance: natural, offset: 0, give: 0 }
    return {
      character,
      codePoint,
      face,
      wide,
      ...setting,
      giveSide: opening.has(character) ? 'left' : 'right',
    }
  })
}

export const widthOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((width, { advance }) => width + advance, 0)

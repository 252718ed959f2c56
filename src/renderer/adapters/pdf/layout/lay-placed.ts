import { matrixOf } from '../../../domain/designs/alignment'
import type { Paper, PaperCheck } from '../../../domain/paper/paper'
import type { PlacedPart, PlacedSheet, PlacedText } from '../../../domain/paper/placed'
import type { Role } from '../fonts/font-catalogue'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Typesetter } from '../text/typesetter'
import { qrItem } from './qr'
import { MM, black, red, rule, textAt, type Item, type Sheet } from './sheet'

/** A picture's bytes by its id. */
export type Pictures = ReadonlyMap<string, Uint8Array>

/** The line pitch of placed texts, in em. */
const LEADING = 1.5
/** Sizes are tried in steps of half a point. */
const STEP = 0.5

const styleOf = (role: Role, size: number): Style => ({ role, size, cell: size })

/** From the size wanted down to the least. */
const sizesOf = ({ size, least }: PlacedText): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((size - least) / STEP)) + 1 }, (_, nth) => size - nth * STEP)

type SetText = { readonly size: number; readonly lines: readonly Line[] }

/** On one line, as large as fits its width; else wrapped at the least size, as far as the box is high; undefined where even that is too long. */
function setOnLine(part: PlacedText, setter: Typesetter): SetText | undefined {
  const width = part.width * MM
  const fits = sizesOf(part).find(size => setter.width(part.text, styleOf(part.face, size)) <= width)
  if (fits !== undefined) {
    return { size: fits, lines: [setter.single(part.text, styleOf(part.face, fits))] }
  }
  const size = Math.min(part.size, part.least)
  const lines = setter.lines(part.text, styleOf(part.face, size), { width, indent: 0, justified: false })
  return isLow(lines.length, size, part) ? { size, lines } : undefined
}

const isLow = (lines: number, size: number, { height }: PlacedText): boolean =>
  lines * size * 1.2 <= height * MM + 0.01

/** Paragraphs, as large as all their lines fit the height of the box. */
function setFlowing(part: PlacedText, setter: Typesetter): SetText | undefined {
  for (const size of sizesOf(part)) {
    const style = styleOf(part.face, size)
    const indent = part.align === 'left' ? 2 * size : 0
    const measure = { width: part.width * MM, indent, justified: part.align === 'left' }
    const lines = part.text.split('\n').flatMap(text => setter.lines(text, style, measure))
    if (lines.length * size * LEADING <= part.height * MM + 0.01) return { size, lines }
  }
  return undefined
}

/** Where a line begins in its box, by how the text is aligned. */
function startOf({ align, x, width }: PlacedText, line: Line): number {
  const spare = width * MM - line.width
  if (align === 'left') return x * MM
  return x * MM + (align === 'centre' ? spare / 2 : spare)
}

function textItems(part: PlacedText, setter: Typesetter): readonly Item[] | undefined {
  const set = part.flow === 'line' ? setOnLine(part, setter) : setFlowing(part, setter)
  if (set === undefined) return undefined
  const { size, lines } = set
  const pitch = lines.length === 1 ? size : size * (part.flow === 'line' ? 1.2 : LEADING)
  const used = pitch * (lines.length - 1) + size
  const free = part.flow === 'line' ? (part.height * MM - used) / 2 : (pitch - size) / 2
  return lines.map((line, nth) =>
    textAt(
      line,
      startOf(part, line),
      part.y * MM + free + nth * pitch,
      size,
      part.colour === 'red' ? red : black,
    ),
  )
}

type Around = {
  readonly setter: Typesetter
  readonly pictures: Pictures
  readonly check: PaperCheck | undefined
}

/** What each kind of part prints; the text that is too long for its box where it is. */
const itemsOf: {
  readonly [K in PlacedPart['kind']]: (
    part: Extract<PlacedPart, { kind: K }>,
    around: Around,
  ) => readonly Item[] | string
} = {
  text: (part, { setter }) => textItems(part, setter) ?? part.text,
  line: ({ x, y, width, height, stroke }) => [
    rule([x * MM, y * MM], [(x + width) * MM, (y + height) * MM], stroke),
  ],
  image: ({ pictureId, x, y, width, height }, { pictures }) => {
    const bytes = pictures.get(pictureId)
    const box = { x: x * MM, y: y * MM, width: width * MM, height: height * MM }
    return bytes === undefined ? [] : [{ kind: 'image', bytes, ...box }]
  },
  qr: ({ x, y, width }, { check }) =>
    check === undefined ? [] : [qrItem(check.code, x * MM, y * MM, width * MM)],
  seal: () => [],
}

const partItems = <K extends PlacedPart['kind']>(
  part: { readonly kind: K } & Extract<PlacedPart, { kind: K }>,
  around: Around,
): readonly Item[] | string => itemsOf[part.kind](part, around)

/** The ids of the pictures on a sheet. */
export const picturesOn = ({ parts }: PlacedSheet): readonly string[] =>
  parts.flatMap(part => (part.kind === 'image' ? [part.pictureId] : []))

/** Every text of a placed sheet, with its typeface. */
export const placedTexts = ({ parts }: PlacedSheet): readonly (readonly [Role, string])[] =>
  parts.flatMap(part => (part.kind === 'text' ? [[part.face, part.text] as const] : []))

/** A sheet whose parts stand where they were placed; the text that does not fit its box where one does not. */
export function layPlaced(
  { placed, check }: Paper & { readonly placed: PlacedSheet },
  setter: Typesetter,
  pictures: Pictures,
): Sheet | { readonly tooLong: string } {
  const items: Item[] = []
  for (const part of placed.parts) {
    const drawn = partItems(part, { setter, pictures, check })
    if (typeof drawn === 'string') return { tooLong: drawn }
    items.push(...drawn)
  }
  const size = { width: placed.width * MM, height: placed.height * MM, items }
  return placed.moves === undefined ? size : { ...size, matrix: matrixOf(placed.moves) }
}

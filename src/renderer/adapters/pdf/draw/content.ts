import type { Face } from '../fonts/font-shelf'
import type { Matrix } from '../../../domain/designs/alignment'
import { MM, type Colour, type Item, type Sheet } from '../layout/sheet'
import type { PlacedGlyph } from '../text/lines'
import type { EmbeddedFace } from './embed-face'

/** An embedded face and the name content streams call it by. */
export type NamedFace = EmbeddedFace & { readonly name: string }

const n = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)

const colourOf = (colour: Colour): string => colour.map(n).join(' ')

/** Runs of one face, in reading order. */
function runsOf(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const runs: PlacedGlyph[][] = []
  for (const placed of glyphs) {
    const run = runs.at(-1)
    if (run?.[0]?.glyph.face === placed.glyph.face) run.push(placed)
    else runs.push([placed])
  }
  return runs
}

/** In thousandths of the type size: a difference no eye can see. */
const unseen = 2

/** The gap most characters of a run have after them, beyond their own width, in thousandths of the type size. */
function usualGap(run: readonly PlacedGlyph[], face: EmbeddedFace, size: number): number {
  const counts = new Map<number, number>()
  for (const [i, { glyph, x }] of run.entries()) {
    const next = run[i + 1]
    if (next === undefined) continue
    const gap = Math.round(((next.x - x) * 1000) / size) - face.width(glyph.codePoint)
    counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return [...counts].reduce((best, row) => (row[1] > best[1] ? row : best), [0, 0])[0]
}

/** Each glyph is shown where layout put it: the usual gap as character spacing, other gaps between the codes. */
function shown(run: readonly PlacedGlyph[], face: EmbeddedFace, size: number): string {
  const usual = usualGap(run, face, size)
  let text = ''
  let codes = ''
  let pen = run[0]?.x ?? 0
  for (const { glyph, x } of run) {
    const gap = Math.round(((x - pen) * 1000) / size)
    const isSeen = Math.abs(gap) > unseen
    if (isSeen) {
      text += `<${codes}>${-gap}`
      codes = ''
    }
    codes += face.code(glyph.codePoint)
    pen += (((isSeen ? gap : 0) + usual + face.width(glyph.codePoint)) * size) / 1000
  }
  return `${n((usual * size) / 1000)} Tc [${text}<${codes}>]TJ`
}

/** The text matrix `along` points after the start of the line, level or rising. */
function matrixOf(item: Extract<Item, { kind: 'text' }>, along: number, height: number): string {
  const angle = ((item.turn ?? 0) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [item.x + along * cos, height - item.baseline + along * sin]
  return [item.stretch * cos, item.stretch * sin, -sin, cos, x, y].map(n).join(' ')
}

function textOperators(
  item: Extract<Item, { kind: 'text' }>,
  height: number,
  faces: ReadonlyMap<Face, NamedFace>,
): string {
  const lines = runsOf(item.line.glyphs).map(run => {
    const first = run[0]
    const face = first && faces.get(first.glyph.face)
    if (first === undefined || face === undefined) throw new Error('A face in use was not embedded')
    const matrix = `${matrixOf(item, first.x * item.stretch, height)} Tm`
    return `/${face.name} ${n(item.size)} Tf ${matrix} ${shown(run, face, item.size)}`
  })
  return `BT ${colourOf(item.colour)} rg\n${lines.join('\n')}\nET`
}

function strokeOperators(item: Extract<Item, { kind: 'stroke' }>, height: number): string {
  const path = item.points.map(([x, y], i) => `${n(x)} ${n(height - y)} ${i === 0 ? 'm' : 'l'}`)
  const stroke = `${colourOf(item.colour)} RG ${n(item.width)} w ${path.join(' ')} ${item.closed ? 's' : 'S'}`
  return item.dash === undefined ? stroke : `[${n(item.dash)}] 0 d ${stroke} [] 0 d`
}

function fillOperators({ squares, colour }: Extract<Item, { kind: 'fill' }>, height: number): string {
  const path = squares.map(({ x, y, ...side }) =>
    [x, height - y - side.height, side.width, side.height].map(n),
  )
  return `${colourOf(colour)} rg ${path.map(parts => `${parts.join(' ')} re`).join(' ')} f`
}

type ImageItem = Extract<Item, { kind: 'image' }>

function imageOperators(
  { x, y, width, height: high, bytes }: ImageItem,
  height: number,
  named: Named,
): string {
  const name = named.images.get(bytes)
  if (name === undefined) throw new Error('A picture in use was not embedded')
  return `q ${[width, 0, 0, high, x, height - y - high].map(n).join(' ')} cm /${name} Do Q`
}

/** What content streams call the faces and pictures of a file. */
export type Named = {
  readonly faces: ReadonlyMap<Face, NamedFace>
  readonly images: ReadonlyMap<Uint8Array, string>
}

function operatorsOf(item: Item, height: number, named: Named): string {
  if (item.kind === 'text') return textOperators(item, height, named.faces)
  if (item.kind === 'image') return imageOperators(item, height, named)
  return item.kind === 'fill' ? fillOperators(item, height) : strokeOperators(item, height)
}

/** Millimetres downwards as PDF has them: points upwards from the foot of the sheet (ISO 32000-1 §8.3.4). */
function pdfMatrix([a, b, c, d, right, down]: Matrix, height: number): string {
  const [e, f] = [right * MM, down * MM]
  return `${[a, -b, -c, d].map(exact).join(' ')} ${n(e + c * height)} ${n(height - f - d * height)} cm`
}

/** Six digits: a scale of 0.001 is 0.3 mm on a sheet. */
const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6 + 0)

/** What draws each thing on a sheet, in order. */
export const operatorsOn = (sheet: Sheet, named: Named): readonly string[] =>
  sheet.items.map(item => operatorsOf(item, sheet.height, named))

/** The content stream of a sheet out of what draws its things. */
export function contentOf({ matrix, height }: Sheet, operators: readonly string[]): string {
  const items = operators.join('\n')
  return matrix === undefined ? items : `q ${pdfMatrix(matrix, height)}\n${items}\nQ`
}

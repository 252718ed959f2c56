import { put, type Change } from '../journal/entry'
import type { PlacedPart, PlacedText, SheetSize } from '../paper/placed'
import { alignment, type Alignment } from '../records/alignment'
import { design, type Design } from '../records/design'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import { checkDesign } from './check-design'

/** Paper sizes the office has to do with, in millimetres as they lie in the printer; others are typed. */
export const paperSizes: readonly (SheetSize & { readonly name: string })[] = [
  { name: 'A4 横放', width: 297, height: 210 },
  { name: 'A4 竖放', width: 210, height: 297 },
  { name: 'A3 横放', width: 420, height: 297 },
  { name: 'A5 横放', width: 210, height: 148 },
  { name: '16 开', width: 185, height: 260 },
  { name: '8 开横放', width: 370, height: 260 },
]

/** A line of text as it comes onto a sheet first. */
export const plainText: Omit<PlacedText, 'id'> = {
  ...{ x: 30, y: 30, width: 120, height: 12 },
  kind: 'text',
  text: '{姓名}',
  flow: 'line',
  face: '楷体',
  size: 22,
  least: 12,
  align: 'left',
  colour: 'black',
}

const begun: {
  readonly [K in PlacedPart['kind']]: Omit<Extract<PlacedPart, { kind: K }>, 'id' | 'pictureId'>
} = {
  text: plainText,
  line: { kind: 'line', x: 30, y: 60, width: 100, height: 0, stroke: 0.7 },
  image: { kind: 'image', x: 30, y: 70, width: 40, height: 40 },
  qr: { kind: 'qr', x: 30, y: 120, width: 20, height: 20 },
  seal: { kind: 'seal', x: 200, y: 140, width: 42, height: 42 },
}

/** A part as it comes onto the sheet first. An image names its picture. */
export function newPart(kind: Exclude<PlacedPart['kind'], 'image'>, id: string): PlacedPart
export function newPart(kind: 'image', id: string, pictureId: string): PlacedPart
export function newPart(kind: PlacedPart['kind'], id: string, pictureId = ''): PlacedPart {
  return kind === 'image' ? { ...begun.image, id, pictureId } : { ...begun[kind], id }
}

/** Tenths of a millimetre: no printer puts anything nearer. */
const tenths = (mm: number): number => Math.round(mm * 10) / 10

const LEAST_SIDE = 2

/** A part moved by so many millimetres; some of it stays on the sheet. */
export const movedPart = <P extends PlacedPart>(
  part: P,
  right: number,
  down: number,
  page: SheetSize,
): P => ({
  ...part,
  x: tenths(Math.min(page.width - LEAST_SIDE, Math.max(0, part.x + right))),
  y: tenths(Math.min(page.height - LEAST_SIDE, Math.max(0, part.y + down))),
})

/** A part made wider and higher by so many millimetres; QR codes and seals stay square, lines may be level or upright. */
export function resizedPart<P extends PlacedPart>(part: P, wider: number, higher: number): P {
  const least = part.kind === 'line' ? 0 : LEAST_SIDE
  const width = tenths(Math.max(least, part.width + wider))
  const height = tenths(Math.max(least, part.height + higher))
  return part.kind === 'qr' || part.kind === 'seal'
    ? { ...part, width, height: width }
    : { ...part, width, height }
}

/** Keeps a design. Refusals: those of {@link checkDesign}. */
export function saveDesign(edited: Design, terms: readonly string[]): Result<Change> {
  const checked = checkDesign(edited, terms)
  if (!checked.ok) return checked
  const kept = { ...edited, name: edited.name.trim() }
  return ok({ cause: 'designs-edited', detail: kept.name, save: [put(design, kept)] })
}

/** Takes a design away with what was measured for it; papers issued on it stay as they are. */
export const removeDesign = (one: Design, alignments: readonly Alignment[]): Change => ({
  cause: 'designs-edited',
  detail: `删除 ${one.name}`,
  save: [],
  remove: [
    { kind: design, id: one.id },
    ...alignments.filter(({ designId }) => designId === one.id).map(({ id }) => ({ kind: alignment, id })),
  ],
})

/** Keeps how a printer is corrected for a stock; the same name of a printer takes the place of what was measured before. Refused: `printer-name-missing`. */
export function saveAlignment(
  typed: Omit<Alignment, 'id'>,
  known: readonly Alignment[],
  world: Pick<World, 'newId'>,
): Result<Change> {
  const printer = typed.printer.trim()
  if (printer === '') return fail('printer-name-missing')
  const before = known.find(one => one.designId === typed.designId && one.printer === printer)
  const kept: Alignment = { ...typed, printer, id: before?.id ?? world.newId() }
  return ok({ cause: 'alignment-measured', detail: printer, save: [put(alignment, kept)] })
}

import { z } from 'zod'

/** Millimetres from the left or the top of the sheet, or a length. Not beyond A3, and a little off the sheet where a printer asks for it. */
const mm = z.number().min(-20).max(450)
const length = z.number().min(0).max(450)
/** Points of 1/72 inch. */
const typeSize = z.number().min(5).max(200)

const box = { id: z.string().min(1).max(60), x: mm, y: mm, width: length, height: length }

/** Typefaces a placed text may be set in. */
export const placedFaces = ['宋体', '仿宋', '楷体', '黑体', '小标宋'] as const

/**
 * What stands at a place of a sheet, its box in millimetres from the top left corner. `line` texts stand on one line, smaller down to
 * `least` points where they are long, then wrapped; `paragraph` texts flow from the top, each line of text a paragraph. A `line` goes from
 * the top left of its box to the bottom right. A seal place prints nothing: the seal is put there by hand.
 */
export const placedPart = z.discriminatedUnion('kind', [
  z.object({
    ...box,
    kind: z.literal('text'),
    text: z.string().max(2000),
    flow: z.enum(['line', 'paragraph']),
    face: z.enum(placedFaces),
    size: typeSize,
    least: typeSize,
    align: z.enum(['left', 'centre', 'right']),
    colour: z.enum(['black', 'red']),
  }),
  z.object({ ...box, kind: z.literal('line'), stroke: z.number().min(0.1).max(10) }),
  z.object({ ...box, kind: z.literal('image'), pictureId: z.string().min(1) }),
  z.object({ ...box, kind: z.literal('qr') }),
  z.object({ ...box, kind: z.literal('seal') }),
])
export type PlacedPart = z.infer<typeof placedPart>
export type PlacedText = Extract<PlacedPart, { kind: 'text' }>

/** Width and height of a sheet in millimetres: from a card to A3. */
export const sheetSize = z.object({
  width: z.number().min(40).max(450),
  height: z.number().min(40).max(450),
})
export type SheetSize = z.infer<typeof sheetSize>

/**
 * How a print is moved so that a printer puts it where it belongs: turned by `turn` degrees (clockwise) about the top left corner of the
 * sheet, then scaled, then moved by millimetres.
 */
export const alignmentMoves = z.object({
  right: z.number().min(-50).max(50),
  down: z.number().min(-50).max(50),
  scaleX: z.number().min(0.8).max(1.25),
  scaleY: z.number().min(0.8).max(1.25),
  turn: z.number().min(-10).max(10),
})
export type AlignmentMoves = z.infer<typeof alignmentMoves>

/** A single sheet of free size whose parts stand where they were placed. `moves`: for the printer it is printed on. */
export const placedSheet = sheetSize.extend({
  parts: z.array(placedPart),
  /** The design it was made of, by which a printer's alignment is found. */
  designId: z.string().min(1).optional(),
  /** Only what changes is printed, onto stock that bears the rest. */
  overprint: z.boolean(),
  moves: alignmentMoves.optional(),
})
export type PlacedSheet = z.infer<typeof placedSheet>

import { z } from 'zod'
import { text } from '../records/parts'
import { placedSheet } from './placed'

/**
 * A paper as plain data: what it says and in which form, before any font or millimetre is chosen. Laid out and drawn by the `Pages` port.
 *
 * Forms: `official` is A4 upright in the GB/T 9704-2012 layout; `letter` is a single landscape A4 sheet (聘书); `sheet` and
 * `sheet-landscape` are A4 to be filled in by hand, in smaller type; `slips` are cut apart, as many alike on an A4 as fit.
 */
const gridCell = z.object({
  text: z.string(),
  /** How many columns it takes; one where not given. */
  span: z.number().int().positive().optional(),
  align: z.enum(['left', 'centre']).optional(),
  /** Words that say what is to be filled in beside it. */
  label: z.literal(true).optional(),
  /** So many squares to write in, one for each 正 of a count. */
  boxes: z.number().int().positive().optional(),
})
export type GridCell = z.infer<typeof gridCell>

const block = z.discriminatedUnion('kind', [
  /** 纪要标志: centred red 小标宋, top edge 35 mm below the top of the text block (GB/T 9704-2012). */
  z.object({ kind: z.literal('mark'), text: z.string() }),
  /** One centred line under the mark or title, e.g. 〔2026〕第1次. */
  z.object({ kind: z.literal('centred'), text: z.string() }),
  /** The office at the left and the date at the right on one line, one character in from each edge. */
  z.object({ kind: z.literal('ends'), left: z.string(), right: z.string() }),
  /** 2号 小标宋 centred title on `official`; the large display title on `letter`. */
  z.object({ kind: z.literal('title'), text: z.string() }),
  /** Number of the paper, right-aligned. */
  z.object({ kind: z.literal('number'), text: z.string() }),
  /** Level 1 一、黑体; level 2 （一）楷体. */
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  /** Body text, first line indented by two characters. */
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  /** The person addressed, without indent, e.g. 王秀兰同志：. `name` is set larger on `letter`. */
  z.object({ kind: z.literal('salutation'), name: z.string(), suffix: z.string() }),
  /** 出席／请假／列席: label in 黑体 with a full-width colon, wrapped lines hang under the first name. */
  z.object({ kind: z.literal('people'), label: z.string(), people: z.array(z.string()) }),
  /** A table with a repeated heading row; widths in millimetres. */
  z.object({
    kind: z.literal('table'),
    columns: z.array(
      z.object({
        heading: z.string(),
        width: z.number().positive(),
        align: z.enum(['left', 'centre']),
        /** An empty cell belongs to the one above it. */
        joined: z.literal(true).optional(),
      }),
    ),
    rows: z.array(z.array(z.string())),
    /** Least height of a row in millimetres, for writing in. */
    rowHeight: z.number().positive().optional(),
  }),
  /** A ruled form: columns in millimetres, rows of cells that may span several. `height` is a row's least height in millimetres. */
  z.object({
    kind: z.literal('grid'),
    columns: z.array(z.number().positive()),
    /** The first row heads the columns: it stands again on every page the form goes on to. */
    headed: z.literal(true).optional(),
    rows: z.array(z.object({ height: z.number().positive().optional(), cells: z.array(gridCell) })),
  }),
  /** Places to sign or fill in, `perRow` beside each other: a label and a line to write on. */
  z.object({
    kind: z.literal('signatures'),
    perRow: z.number().int().positive(),
    labels: z.array(z.string()),
  }),
  /** Small text without indent, as instructions on a form. */
  z.object({ kind: z.literal('note'), text: z.string() }),
  /** 附件：, the titles numbered when there are several, wrapped lines under their title (GB/T 9704-2012 §7.3.4). */
  z.object({ kind: z.literal('attachments'), titles: z.array(z.string()) }),
  /** A dashed line across, with words on it, along which a stub is torn off. */
  z.object({ kind: z.literal('tear'), text: z.string() }),
  /** On `slips`: here one slip ends and the next begins. */
  z.object({ kind: z.literal('cut') }),
  /** Groups of letters and digits to be copied by hand: large, three in a row, each with its place. */
  z.object({ kind: z.literal('groups'), groups: z.array(z.string()) }),
  /** Unit centred over the date, date four characters from the right edge (sealed paper). */
  z.object({ kind: z.literal('signature'), unit: z.string(), date: z.string() }),
  /** 版记 at the foot of the last page: 分送 and those it goes to, then the issuing office and the date of issue. */
  z.object({ kind: z.literal('imprint'), sentTo: z.array(z.string()), unit: z.string(), date: z.string() }),
  /** Empty lines. */
  z.object({ kind: z.literal('space'), lines: z.number().int().positive() }),
])
export type Block = z.infer<typeof block>

/** What lets an office know its own paper again: a QR code, and the words beside it. */
const check = z.object({
  /** What the QR code says. */
  code: text,
  /** Lines beside it, in small type. */
  lines: z.array(text),
})
export type PaperCheck = z.infer<typeof check>

export const paper = z.object({
  form: z.enum(['official', 'letter', 'sheet', 'sheet-landscape', 'slips']),
  /** Title and author of the file. */
  title: z.string(),
  author: z.string(),
  blocks: z.array(block),
  /** Names printed on it, so that a missing character can be laid at a person's door. */
  names: z.array(z.string()),
  /** Where a sheet of the office's own design takes the place of the form; the blocks then say in words what it says. */
  placed: placedSheet.optional(),
  /** In the margin at the foot of the first page, at the left; on `slips` at the foot of each; on a placed sheet where its QR code has its place. */
  check: check.optional(),
  /** A word in the corner at the top right of every page, e.g. 重印（第 1 次）. */
  corner: text.optional(),
  /** A word pale across every page, e.g. 作废. */
  across: text.optional(),
})
export type Paper = z.infer<typeof paper>

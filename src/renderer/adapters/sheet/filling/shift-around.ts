import { columnLetter, type Merge } from '../../../domain/sheet/workbook'
import { mergeOfRange } from '../cells/merged'
import { shiftedRanges, shiftedRow, type RowShift } from './row-shift'
import { shiftFormula } from './shift-formula'
import { attribute, elements } from './sheet-xml'

/** The blocks merged in a sheet, from what stands after its rows. */
export const mergesIn = (tail: string, prefix: string): readonly Merge[] =>
  Array.from(tail.matchAll(elements(prefix, 'mergeCell')), ([, given = '']) =>
    mergeOfRange(attribute(given, 'ref') ?? ''),
  ).filter(merge => merge !== undefined)

/** The merged blocks afterwards: those of the row the new ones are made after come again in each of them. */
function shiftedMerges(block: string, prefix: string, shift: RowShift): string {
  const merges = mergesIn(block, prefix)
  const again = merges
    .filter(({ top, bottom }) => top === shift.growsFrom && bottom === top)
    .flatMap(({ left, right }) =>
      Array.from({ length: shift.count }, (_, nth) => ({ left, right, top: shift.growsFrom + nth + 1 })),
    )
    .map(merge => ({ ...merge, bottom: merge.top }))
  const kept = merges.map(({ top, bottom, left, right }) => {
    return { left, right, top: shiftedRow(shift, top), bottom: shiftedRow(shift, bottom) }
  })
  const all = [...kept, ...again].map(
    ({ left, top, right, bottom }) => `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`,
  )
  const told = all.map(ref => `<${prefix}mergeCell ref="${ref}"/>`).join('')
  return `<${prefix}mergeCells count="${all.length}">${told}</${prefix}mergeCells>`
}

const ranged = /(\s(?:sqref|ref)=")([^"]*)"/g
const breaks = /(<[\w.:-]*rowBreaks[\s\S]*?<\/[\w.:-]*rowBreaks\s*>)/
const inRanges = /(<[\w.:-]*sqref>)([^<]*)(?=<)/g
const inFormulas = /(<(?:[\w.-]+:)?(?:formula|formula1|formula2|f)(?:\s[^>]*)?>)([^<]*)(?=<)/g

function shiftedRules(part: string, sheet: string, shift: RowShift): string {
  return part
    .replace(ranged, (_, name: string, ranges: string) => `${name}${shiftedRanges(shift, ranges)}"`)
    .replace(inRanges, (_, tag: string, ranges: string) => tag + shiftedRanges(shift, ranges))
    .replace(
      inFormulas,
      (_, tag: string, formula: string) => tag + shiftFormula(formula, sheet, sheet, shift),
    )
    .replace(breaks, all =>
      all.replace(/(<[\w.:-]*brk\s[^>]*?\bid=")(\d+)"/g, (_, tag: string, id: string) => {
        return `${tag}${shiftedRow(shift, Number(id) + 1) - 1}"`
      }),
    )
}

/** What stands after the rows of the sheet: merges, filter, validations, conditional formats, links, breaks, also those kept as extensions. */
export function shiftedTail(tail: string, prefix: string, sheet: string, shift: RowShift): string {
  const merged = elements(prefix, 'mergeCells').exec(tail)
  if (merged === null) return shiftedRules(tail, sheet, shift)
  const end = merged.index + merged[0].length
  return [
    shiftedRules(tail.slice(0, merged.index), sheet, shift),
    shiftedMerges(merged[0], prefix, shift),
    shiftedRules(tail.slice(end), sheet, shift),
  ].join('')
}

/** The size of the sheet as it tells it before its rows. */
export const shiftedHead = (head: string, shift: RowShift): string =>
  head.replace(/(<[\w.:-]*dimension\s[^>]*?ref=")([^"]*)"/, (_, tag: string, ranges: string) => {
    return `${tag}${shiftedRanges(shift, ranges)}"`
  })

/** The size of the sheet where rows or columns beyond it were filled: readers that go by it would not see them. */
export const headReaching = (head: string, row: number, column: number): string =>
  head.replace(/(<[\w.:-]*dimension\s[^>]*?ref=")([^"]*)"/, (all: string, tag: string, ref: string) => {
    const size = mergeOfRange(ref.includes(':') ? ref : `${ref}:${ref}`)
    if (size === undefined) return all
    const [right, bottom] = [Math.max(size.right, column), Math.max(size.bottom, row)]
    return `${tag}${columnLetter(size.left)}${size.top}:${columnLetter(right)}${bottom}"`
  })

const anchorRow = /(<(?:[\w.-]+:)?row>)(\d+)(?=<\/(?:[\w.-]+:)?row>)/g

/** Pictures, text boxes and charts, which hang by rows counted from 0. */
const shiftDrawing = (xml: string, _: string, shift: RowShift): string =>
  xml.replace(
    anchorRow,
    (__, tag: string, row: string) => tag + String(shiftedRow(shift, Number(row) + 1) - 1),
  )

/** The boxes of notes in the old way of drawing: `x:Row` and the four places of `x:Anchor`, whose third and seventh are rows. */
const shiftNoteBoxes = (xml: string, _: string, shift: RowShift): string =>
  xml
    .replace(/(<x:Row>)(\d+)(?=<)/g, (__, tag: string, row: string) => {
      return tag + String(shiftedRow(shift, Number(row) + 1) - 1)
    })
    .replace(/(<x:Anchor>)([^<]*)(?=<)/g, (__, tag: string, places: string) => {
      const moved = places.split(',').map((place, at) => {
        return at % 4 === 2 ? String(shiftedRow(shift, Number(place) + 1) - 1) : place.trim()
      })
      return tag + moved.join(', ')
    })

const shiftReferences = (xml: string, _: string, shift: RowShift): string =>
  xml.replace(ranged, (__, name: string, ranges: string) => `${name}${shiftedRanges(shift, ranges)}"`)

/** A chart shows cells by formulas that name their sheet. */
const shiftChart = (xml: string, sheet: string, shift: RowShift): string =>
  xml.replace(inFormulas, (__, tag: string, formula: string) => tag + shiftFormula(formula, '', sheet, shift))

/** What hangs on a sheet, by the last word of the relation's type, and how it goes along with the rows. */
export const hanging: Readonly<Record<string, (xml: string, sheet: string, shift: RowShift) => string>> = {
  drawing: shiftDrawing,
  vmlDrawing: shiftNoteBoxes,
  comments: shiftReferences,
  threadedComment: shiftReferences,
  table: shiftReferences,
  chart: shiftChart,
}

import { closing } from '../data/punctuation'
import type { BreakPlace } from './break-places'
import type { Glyph } from './glyphs'

export type PlacedGlyph = {
  readonly glyph: Glyph
  /** Where the glyph is drawn, in points from the start of the line. */
  readonly x: number
}

/** One set line. `x` is its own indent, `width` the length of what stands on it (points). */
export type Line = { readonly x: number; readonly width: number; readonly glyphs: readonly PlacedGlyph[] }

export type Measure = {
  readonly width: number
  /** Indent of the first line. */
  readonly indent: number
  /** Lines fill the width exactly; else they end where their text ends, as in narrow cells. */
  readonly justified: boolean
}

/** In points: less than anyone can see. */
const nothing = 0.01

/** More characters than any line holds. */
const mostOnLine = 400

/** A break inside a name or a date is taken when the line would otherwise lack more than this many characters. */
const patience = { justified: 2.5, ragged: 8 }

/** A line that could end after `last`, `slack` points short of its measure; over it, and to be squeezed, when negative. */
type Candidate = { readonly last: number; readonly slack: number }

/** A text to be set: its characters, where lines may end, the width of a full character, how patient to be before parting a name. */
type Copy = {
  readonly glyphs: readonly Glyph[]
  readonly places: readonly BreakPlace[]
  readonly cell: number
  readonly patience: number
  readonly justified: boolean
}

/** A character and the marks after it are at most so many. */
const LONELY = 4

/** A line may be so much shorter, against its measure, to bring company to a character that would end the text alone. */
const COMPANY = 0.12

/** Whether a line that ends after `last` leaves one character to the last line, alone with its marks (孤字). */
function leavesOne({ glyphs }: Copy, last: number): boolean {
  const left = glyphs.length - 1 - last
  if (left < 1 || left > LONELY) return false
  return glyphs.slice(last + 1).filter(({ character }) => !closing.has(character)).length === 1
}

/** The ends that leave no character alone, where one of them is good and its line is not spaced out for all to see; else all. */
function withCompany(copy: Copy, ends: readonly Candidate[], width: number): readonly Candidate[] {
  const others = copy.justified ? ends.filter(({ last }) => !leavesOne(copy, last)) : ends
  const isGood = ({ last, slack }: Candidate): boolean =>
    copy.places[last] === 'good' && slack <= COMPANY * width
  return others.some(isGood) ? others : ends
}

/** All ends of a line that starts at `start`, nearest first, as far as squeezing its punctuation reaches. */
function* candidates({ glyphs, cell }: Copy, start: number, width: number): Generator<Candidate> {
  let used = 0
  let give = 0
  let last = start
  for (const glyph of glyphs.slice(start, start + mostOnLine)) {
    used += glyph.advance
    give += glyph.give
    const slack = width - used + (glyph.character === ' ' ? glyph.advance : 0)
    if (-slack > Math.min(give, cell) + nothing) return
    yield { last, slack }
    last++
  }
}

/** The best end among the accepted: the furthest that fits, or one with squeezing when that alters less than spacing out. */
function bestEnd(ends: readonly Candidate[]): Candidate | undefined {
  const plain = ends.findLast(({ slack }) => slack >= -nothing)
  const squeezed = ends.findLast(({ slack }) => slack < -nothing)
  if (plain === undefined || squeezed === undefined) return plain ?? squeezed
  return -squeezed.slack <= plain.slack ? squeezed : plain
}

function lineEnd(copy: Copy, start: number, width: number): number {
  const { glyphs, places, cell, patience } = copy
  const ends = withCompany(copy, [...candidates(copy, start, width)], width)
  const good = bestEnd(ends.filter(({ last }) => places[last] === 'good'))
  if (good !== undefined && (good.slack <= patience * cell || good.last === glyphs.length - 1))
    return good.last
  const any = bestEnd(ends.filter(({ last }) => places[last] === 'good' || places[last] === 'poor'))
  const inWord = bestEnd(ends.filter(({ last }) => places[last] === 'word'))
  return (any ?? inWord ?? bestEnd(ends))?.last ?? start
}

/** Widths taken from (negative) or added to (positive) each character, so that the line fills its measure; an open one is only squeezed. */
function adjustments(glyphs: readonly Glyph[], slack: number, isOpen: boolean): readonly number[] {
  if (slack < -nothing) {
    const room = glyphs.reduce((sum, { give }) => sum + give, 0)
    return glyphs.map(({ give }) => (room === 0 ? 0 : (slack * give) / room))
  }
  const opens = glyphs.map((glyph, i) => {
    const next = glyphs[i + 1]
    return next !== undefined && (glyph.wide || next.wide || glyph.character === ' ')
  })
  const gaps = opens.filter(Boolean).length
  return opens.map(open => (open && !isOpen && gaps > 0 ? slack / gaps : 0))
}

function setLine(glyphs: readonly Glyph[], measure: number, x: number, isOpen: boolean): Line {
  const natural = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const added = adjustments(glyphs, measure - natural, isOpen)
  const placed: PlacedGlyph[] = []
  let pen = 0
  for (const [i, glyph] of glyphs.entries()) {
    const change = added[i] ?? 0
    const taken = change < 0 && glyph.giveSide === 'left' ? change : 0
    placed.push({ glyph, x: pen + glyph.offset + taken })
    pen += glyph.advance + change
  }
  return { x, width: pen, glyphs: placed }
}

const isBlank = (glyph: Glyph | undefined): boolean => glyph?.character === ' '

const withoutBlankEnd = (glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.slice(0, glyphs.findLastIndex(glyph => !isBlank(glyph)) + 1)

/**
 * Sets a text in lines of one measure: no line starts with a closing mark or ends with an opening one, numbers keep their units,
 * justified lines fill the measure exactly and leave no single character to the last, which stands as it is.
 */
export function breakLines(
  glyphs: readonly Glyph[],
  places: readonly BreakPlace[],
  { width, indent, justified }: Measure,
): readonly Line[] {
  const lines: Line[] = []
  const copy: Copy = {
    glyphs,
    places,
    cell: Math.max(0, ...glyphs.slice(0, mostOnLine).map(({ advance }) => advance)),
    patience: justified ? patience.justified : patience.ragged,
    justified,
  }
  let start = 0
  while (start < glyphs.length) {
    const x = lines.length === 0 ? indent : 0
    const last = lineEnd(copy, start, width - x)
    const isOpen = !justified || last === glyphs.length - 1
    lines.push(setLine(withoutBlankEnd(glyphs.slice(start, last + 1)), width - x, x, isOpen))
    start = last + 1
    while (isBlank(glyphs[start])) start++
  }
  return lines
}

/** A text on one line as it stands, each character `tracking` points apart. */
export function singleLine(glyphs: readonly Glyph[], tracking = 0): Line {
  const placed: PlacedGlyph[] = []
  let pen = 0
  for (const glyph of glyphs) {
    placed.push({ glyph, x: pen + glyph.offset })
    pen += glyph.advance + tracking
  }
  return { x: 0, width: glyphs.length === 0 ? 0 : pen - tracking, glyphs: placed }
}

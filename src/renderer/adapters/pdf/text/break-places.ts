import LineBreaker from 'linebreak'
import { closing, doubled, neverFirst, neverLast, opening, units } from '../data/punctuation'
import type { Glyph } from './glyphs'

/**
 * Whether a line may end after a character. `poor`: it may, but it would part a name or a date. `word`: only where what may not be parted
 * is longer than a line, since it parts a word, or a number from its unit. `never`: a mark would stand where it may not.
 */
export type BreakPlace = 'never' | 'word' | 'poor' | 'good'

const isDigit = (character: string): boolean => /^[0-9０-９]$/.test(character)

/** Places where Unicode's rules (UAX #14) let a line end, as offsets in UTF-16 units. They serve Latin text and numbers. */
function unicodePlaces(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text)
  const places = new Set<number>()
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.add(next.position)
  return places
}

const isForbidden = (before: string, after: string): boolean =>
  closing.has(after) ||
  neverFirst.has(after) ||
  after === ' ' ||
  opening.has(before) ||
  neverLast.has(before) ||
  (doubled.has(before) && before === after)

/** A number stays with the word that counts: 第3, 11月. */
const isNumberAndUnit = (before: string, after: string): boolean =>
  (isDigit(before) && units.has(after)) || (before === '第' && isDigit(after))

/** 2026年|11月, 〔2026〕|第1次 */
const partsDate = (before: string, after: string): boolean =>
  (/[年月日]/.test(before) && isDigit(after)) || (before === '〕' && (after === '第' || isDigit(after)))

function placeBetween(before: Glyph, after: Glyph, allowed: boolean): BreakPlace {
  if (isForbidden(before.character, after.character)) return 'never'
  if (isNumberAndUnit(before.character, after.character)) return 'word'
  if (partsDate(before.character, after.character)) return 'poor'
  return before.wide || after.wide || allowed ? 'good' : 'word'
}

/** UTF-16 offsets inside a name, where parting it is poor. */
function insideNames(text: string, names: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const name of names) {
    if (name.length < 2) continue
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      for (let offset = at + 1; offset < at + name.length; offset++) inside.add(offset)
    }
  }
  return inside
}

/** For each character, whether a line may end after it. Names are kept whole where that costs little. */
export function breakPlaces(glyphs: readonly Glyph[], names: readonly string[]): readonly BreakPlace[] {
  const text = glyphs.map(({ character }) => character).join('')
  const allowed = unicodePlaces(text)
  const named = insideNames(text, names)
  let offset = 0
  return glyphs.map((glyph, i) => {
    offset += glyph.character.length
    const next = glyphs[i + 1]
    if (next === undefined) return 'good'
    const place = placeBetween(glyph, next, allowed.has(offset))
    return place === 'good' && named.has(offset) ? 'poor' : place
  })
}

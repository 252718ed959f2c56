type Piece = { readonly digit: '0' | '#' | '?' } | { readonly literal: string } | { readonly whole: true }

/** One section of a number format: pieces before and after the decimal point. */
type Section = {
  readonly integer: readonly Piece[]
  readonly decimals: readonly Piece[]
  readonly grouped: boolean
  readonly percent: boolean
}

/** Sections for positive numbers, negative numbers and zero. */
export type Pattern = readonly [Section, ...Section[]]

/**
 * A number format made of digit places and fixed text, such as `0000`, `#,##0.00`, `0"号楼"` or `000-0000-0000`.
 * Undefined for what rosters do not hold: conditions, fractions, powers of ten, scaling by thousands, text sections.
 */
export function parsePattern(code: string): Pattern | undefined {
  const sections = splitSections(code).slice(0, 3).map(parseSection)
  const [first, ...rest] = sections
  if (first === undefined || rest.some(section => section === undefined)) return undefined
  if (![...first.integer, ...first.decimals].some(piece => !('literal' in piece))) return undefined
  return [first, ...rest.filter(section => section !== undefined)]
}

/** What the pattern shows for a number. */
export function showNumber(pattern: Pattern, number: number): string {
  const [positive, negative, zero] = pattern
  if (number === 0 && zero !== undefined) return showSection(zero, 0)
  if (number < 0) {
    if (negative !== undefined) return showSection(negative, -number)
    const shown = showSection(positive, -number)
    return /[1-9]/.test(shown) ? `-${shown}` : shown
  }
  return showSection(positive, number)
}

const splitSections = (code: string): string[] =>
  (code.match(/(?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^;])*;?/g) ?? [])
    .filter(part => part !== '')
    .map(part => part.replace(/;$/, ''))

const token = /"([^"]*)"|\\(.)|([_*].)|\[([^\]]*)\]|(General)|([0#?])|(\.)|(,)|(%)|([\s\S])/gi

type Draft = { integer: Piece[]; decimals: Piece[]; grouped: boolean; percent: boolean; afterPoint: boolean }

function parseSection(code: string): Section | undefined {
  const draft: Draft = { integer: [], decimals: [], grouped: false, percent: false, afterPoint: false }
  if (/,(?![0#?])/.test(code.replace(/"[^"]*"|\\./g, ''))) return undefined
  for (const match of code.matchAll(token)) if (!addToken(draft, match)) return undefined
  return draft
}

/** Adds one token; false when the format is beyond this reader. */
function addToken(draft: Draft, match: RegExpMatchArray): boolean {
  const [, quoted, escaped, space, bracket, general, digit, point, comma, percent, other] = match
  if (space !== undefined) return true
  if (bracket !== undefined) return addBracket(draft, bracket)
  if (point !== undefined || comma !== undefined) return addMark(draft, comma !== undefined)
  if (percent !== undefined) draft.percent = true
  if (other !== undefined && /[a-z@]/i.test(other)) return false
  return addPiece(draft, pieceOf(general, digit) ?? { literal: [quoted, escaped, percent, other].join('') })
}

/** A decimal point (once) or a comma that asks for groups of three (before the point). */
function addMark(draft: Draft, comma: boolean): boolean {
  if (draft.afterPoint) return false
  if (comma) draft.grouped = true
  else draft.afterPoint = true
  return true
}

function pieceOf(general: string | undefined, digit: string | undefined): Piece | undefined {
  if (general !== undefined) return { whole: true }
  return digit === '0' || digit === '#' || digit === '?' ? { digit } : undefined
}

function addPiece(draft: Draft, piece: Piece): boolean {
  const pieces = draft.afterPoint ? draft.decimals : draft.integer
  pieces.push(piece)
  return true
}

/** `[Red]` and `[$-804]` say nothing; `[$¥-804]` is a currency sign; `[DBNum1]` and `[<=9]` change what is shown. */
function addBracket(draft: Draft, content: string): boolean {
  if (/^(dbnum|[<>=])/i.test(content)) return false
  const sign = /^\$([^-]+)/.exec(content)?.[1]
  return sign === undefined || addPiece(draft, { literal: sign })
}

function showSection(section: Section, number: number): string {
  const scaled = section.percent ? number * 100 : number
  const places = section.decimals.filter(piece => 'digit' in piece).length
  const [whole = '0', fraction = ''] = rounded(scaled, places).split('.')
  const integer = placeInteger(section, whole === '0' ? '' : whole, String(scaled))
  return section.decimals.length === 0 ? integer : `${integer}.${placeDecimals(section.decimals, fraction)}`
}

const rounded = (number: number, places: number): string =>
  number >= 1e21 ? String(number) : (Math.round(number * 10 ** places) / 10 ** places).toFixed(places)

function placeInteger(section: Section, digits: string, general: string): string {
  const places = section.integer.filter(piece => 'digit' in piece).length
  let left = digits
  let seen = 0
  let shown = ''
  let count = 0
  for (const piece of [...section.integer].reverse()) {
    if ('literal' in piece) shown = piece.literal + shown
    else if ('whole' in piece) shown = general + shown
    else {
      seen += 1
      const take = seen === places ? left.length : Math.min(1, left.length)
      const part = take === 0 ? filler(piece.digit) : left.slice(left.length - take)
      left = left.slice(0, left.length - take)
      for (let at = part.length - 1; at >= 0; at -= 1) {
        shown = part.charAt(at) + (section.grouped && count > 0 && count % 3 === 0 ? ',' : '') + shown
        count += 1
      }
    }
  }
  return shown
}

const filler = (digit: '0' | '#' | '?'): string => (digit === '0' ? '0' : digit === '?' ? ' ' : '')

function placeDecimals(pieces: readonly Piece[], fraction: string): string {
  let at = 0
  const significant = fraction.replace(/0+$/, '').length
  return pieces
    .map(piece => {
      if ('literal' in piece) return piece.literal
      if ('whole' in piece) return ''
      at += 1
      return at <= significant || piece.digit === '0' ? fraction.charAt(at - 1) : filler(piece.digit)
    })
    .join('')
}

import { parsePattern, type Pattern } from './number-pattern'

/** What a number format makes of a number: nothing worth telling, a pattern of digits, a date, or a time of day. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  | { readonly kind: 'date'; readonly withoutDay: boolean; readonly chinese: boolean }
  | { readonly kind: 'time' }

export const plainFormat: NumberFormat = { kind: 'plain' }

/** What a format code such as `yyyy"年"m"月"` or `0000` means for reading; a code we do not know counts as plain. */
export function numberFormat(code: string): NumberFormat {
  if (code === '' || code === 'General' || code === '@' || code.length > longest) return plainFormat
  return dateFormat(code) ?? patternFormat(code)
}

const longest = 255

function patternFormat(code: string): NumberFormat {
  const pattern = parsePattern(code)
  return pattern === undefined ? plainFormat : { kind: 'pattern', pattern }
}

/** The format code without quoted text, escapes, colours and the like. `[h]` and its kin remain as `h`. */
function bare(code: string): string {
  return (code.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[([hms])+\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/AM\/PM|A\/P|上午\/下午/gi, '')
}

function dateFormat(code: string): NumberFormat | undefined {
  const letters = bare(code).toLowerCase()
  if (/[0#?]/.test(letters.replace(/[.:]0+/g, '')) || letters.includes('general')) return undefined
  const parts = (letters.match(/y+|e+|b+|m+|d+|a{3,}|h+|s+/g) ?? []).map(part => part.charAt(0))
  if (!parts.some(part => 'ymdhs'.includes(part))) return undefined
  const month = parts.some(
    (part, index) => part === 'm' && parts[index - 1] !== 'h' && parts[index + 1] !== 's',
  )
  const day = parts.includes('d')
  if (day || (month && parts.some(part => 'ye'.includes(part))))
    return { kind: 'date', withoutDay: !day, chinese: code.includes('年') }
  return parts.some(part => 'hs'.includes(part)) ? { kind: 'time' } : undefined
}

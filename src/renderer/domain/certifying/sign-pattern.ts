/** `…` as {@link plainWords} leaves it. */
const ELLIPSIS = /\.{3,}/u
/** What `…` stands for: up to 20 characters of one sentence. */
const WITHIN = '[^。；！？\\n]{0,20}?'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** Blanks and forms of letters tell nothing apart: 单 身 证 明 is 单身证明. Line breaks stay, since no sign reaches beyond a line. */
export const plainWords = (text: string): string => text.normalize('NFKC').replace(/[^\S\n]/gu, '')

const patterns = new Map<string, RegExp>()

/** A sign as the list writes it, ready to be looked for in {@link plainWords}. */
function patternOf(sign: string): RegExp {
  const known = patterns.get(sign)
  if (known !== undefined) return known
  const made = new RegExp(plainWords(sign).split(ELLIPSIS).map(escaped).join(WITHIN), 'u')
  patterns.set(sign, made)
  return made
}

/** The words of `text` that the sign means; undefined where it is not there. */
export const foundBy = (sign: string, text: string): string | undefined => patternOf(sign).exec(text)?.[0]

/** Whether a sign says anything: two characters besides what `…` stands for, so that it does not fit every text. */
export const isTelling = (sign: string): boolean =>
  plainWords(sign)
    .replace(ELLIPSIS, '')
    .replace(/\.{3,}/u, '').length >= 2

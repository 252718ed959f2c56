import { ampersand, carriageReturn } from '../xml/xml-text'

const less = 0x3c
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const opening = ascii('<si><t')
const preserving = ascii(' xml:space="preserve"')
const greater = 0x3e
const closing = ascii('</t></si>')

function stands(mark: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let nth = 0; nth < mark.length; nth += 1) if (bytes[at + nth] !== mark[nth]) return false
  return true
}

/** What stands between two bare strings. */
export const BETWEEN_BARE = '</t></si><si><t>'

/**
 * A string of the table as nearly every program writes it, `<si><t>王秀兰</t></si>`, read in one go: there are more of them than of people,
 * each of five tokens. Whatever is spelt in another way, is not there whole or is not well formed is left to the scanner.
 */
export class PlainString {
  /** The text stands between these places. */
  from = 0
  to = 0
  /** Whether it has no attribute, and a text that means what it says. */
  isBare = false

  /** Reads the string that begins at `at`; the place after it, or `at` when it is not so plain. */
  read(bytes: Uint8Array, at: number): number {
    if (!stands(opening, bytes, at)) return at
    const name = at + opening.length
    const end = stands(preserving, bytes, name) ? name + preserving.length : name
    if (bytes[end] !== greater) return at
    const from = end + 1
    let special = false
    let to = from
    for (; to < bytes.length && bytes[to] !== less; to += 1)
      special ||= bytes[to] === ampersand || bytes[to] === carriageReturn
    if (!stands(closing, bytes, to)) return at
    this.from = from
    this.to = to
    this.isBare = end === name && !special
    return to + closing.length
  }
}

const space = 0x20
const quote = 0x22
const slash = 0x2f
const less = 0x3c
const equals = 0x3d
const greater = 0x3e
const letterC = 0x63
const letterV = 0x76
const mostLetters = 3
const mostDigits = 9

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isCapital = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x41 && byte <= 0x5a

/**
 * A cell as nearly every program writes it, `<c r="B7" s="1" t="s"><v>12</v></c>` or `<c r="B7" s="1"/>`, read in one go: a sheet
 * of fifty thousand people has a million of them, each of four tokens. Whatever is spelt in another way, is not there whole or is not
 * well formed is left to the scanner.
 */
export class PlainCell {
  /** 0-based; -1 where the cell does not tell it. */
  column = -1
  style = 0
  /** What the value is, between these places; nowhere when the cell tells no type. */
  typeFrom = 0
  typeTo = 0
  /** The value, between these places; nowhere when the cell is empty. */
  from = 0
  to = 0

  /** Reads the cell that begins at `at`; the place after it, or `at` when it is not so plain. */
  read(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== less || bytes[at + 1] !== letterC) return at
    this.column = -1
    this.style = 0
    this.typeFrom = this.typeTo = this.from = this.to = 0
    const end = this.attributes(bytes, at + 2)
    if (bytes[end] === slash) return bytes[end + 1] === greater ? end + 2 : at
    if (bytes[end] !== greater) return at
    const next = this.value(bytes, end + 1)
    return next === 0 ? at : next
  }

  /** The value as a whole number from 0, as places in the table of strings are written; -1 for anything else. */
  place(bytes: Uint8Array): number {
    return wholeNumber(bytes, this.from, this.to)
  }

  /** Reads attributes as long as they are known ones, each once; the place where that ends. */
  private attributes(bytes: Uint8Array, from: number): number {
    let at = from
    while (bytes[at] === space && bytes[at + 2] === equals && bytes[at + 3] === quote) {
      const valueFrom = at + 4
      let to = valueFrom
      while (to < bytes.length && bytes[to] !== quote) to += 1
      if (!this.attribute(bytes, bytes[at + 1], valueFrom, to)) return at
      at = to + 1
    }
    return at
  }

  private attribute(bytes: Uint8Array, name: number | undefined, from: number, to: number): boolean {
    if (name === 0x72 && this.column < 0) this.column = columnOf(bytes, from, to)
    else if (name === 0x73 && this.style === 0) this.style = wholeNumber(bytes, from, to)
    else if (name === 0x74 && this.typeTo === 0) [this.typeFrom, this.typeTo] = [from, to]
    else return false
    return name === 0x74 ? to > from : name === 0x72 ? this.column >= 0 : this.style >= 0
  }

  /** The value from `<v>` to `</v></c>`; the place after it, or 0. */
  private value(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== less || bytes[at + 1] !== letterV || bytes[at + 2] !== greater) return 0
    let end = at + 3
    while (end < bytes.length && bytes[end] !== less) end += 1
    if (!closes(bytes, end, letterV) || !closes(bytes, end + 4, letterC)) return 0
    this.from = at + 3
    this.to = end
    return end + 8
  }
}

/** Whether `</x>` stands here. */
const closes = (bytes: Uint8Array, at: number, letter: number): boolean =>
  bytes[at] === less && bytes[at + 1] === slash && bytes[at + 2] === letter && bytes[at + 3] === greater

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > mostDigits) return -1
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** The 0-based column of an address such as `AB12`; -1 for anything else. */
function columnOf(bytes: Uint8Array, from: number, to: number): number {
  let column = 0
  let at = from
  while (at < to && at - from < mostLetters && isCapital(bytes[at])) {
    column = column * 26 + (bytes[at] ?? 0) - 0x40
    at += 1
  }
  return at > from && at < to && isDigit(bytes[at]) ? column - 1 : -1
}

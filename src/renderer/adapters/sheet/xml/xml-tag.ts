import type { NameTable } from './name-table'
import { xmlText } from './xml-text'

const mostAttributes = 256
const mostLetters = 4

/**
 * The attributes of the tag just opened. Valid only during the call that receives it. Names are local names (`id` for `r:id`); of two
 * with the same local name the first counts.
 */
export class XmlTag {
  private bytes: Uint8Array = new Uint8Array(0)
  private readonly keys: string[] = []
  private readonly from = new Int32Array(mostAttributes)
  private readonly to = new Int32Array(mostAttributes)
  private count = 0
  private readonly names: NameTable

  constructor(names: NameTable) {
    this.names = names
  }

  begin(bytes: Uint8Array): void {
    this.bytes = bytes
    this.count = 0
  }

  /** False when there are more attributes than any real document has. */
  add(name: string, from: number, to: number): boolean {
    if (this.count === mostAttributes) return false
    this.keys[this.count] = name
    this.from[this.count] = from
    this.to[this.count] = to
    this.count += 1
    return true
  }

  text(name: string): string | undefined {
    const index = this.index(name)
    return index < 0 ? undefined : xmlText(this.bytes, this.from[index] ?? 0, this.to[index] ?? 0, false)
  }

  /** The value as a keyword; quicker than `text` for values that repeat. */
  keyword(name: string): string | undefined {
    const index = this.index(name)
    return index < 0 ? undefined : this.names.name(this.bytes, this.from[index] ?? 0, this.to[index] ?? 0)
  }

  /** The value as a whole number from 0; undefined when absent or anything else. */
  whole(name: string): number | undefined {
    const index = this.index(name)
    if (index < 0) return undefined
    const from = this.from[index] ?? 0
    const to = this.to[index] ?? 0
    if (to === from || to - from > 9) return undefined
    let value = 0
    for (let at = from; at < to; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 0x30
      if (digit < 0 || digit > 9) return undefined
      value = value * 10 + digit
    }
    return value
  }

  /** The 0-based column of a cell address such as `AB12`; undefined when absent or no address. */
  column(name: string): number | undefined {
    const index = this.index(name)
    if (index < 0) return undefined
    const from = this.from[index] ?? 0
    const to = Math.min(this.to[index] ?? 0, from + mostLetters)
    let column = 0
    for (let at = from; at < to; at += 1) {
      const letter = letterNumber(this.bytes[at] ?? 0)
      if (letter === 0) break
      column = column * 26 + letter
    }
    return column === 0 ? undefined : column - 1
  }

  private index(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.keys[index] === name) return index
    return -1
  }
}

/** 1 for A or a to 26 for Z or z, 0 for any other byte. */
function letterNumber(byte: number): number {
  const number = (byte | 0x20) - 0x60
  return byte >= 0x41 && number >= 1 && number <= 26 ? number : 0
}

import { limits } from '../limits'
import { damaged, Unreadable } from '../unreadable'
import { NameTable, spells } from './name-table'
import { XmlTag } from './xml-tag'

/** What a reader of one kind of document wants to hear. Names are local names. An empty tag is opened and closed. */
export type XmlEvents = {
  open(name: string, tag: XmlTag): void
  close(name: string): void
  /** A run of text, as bytes that are valid only during the call; `literal` for CDATA. An element's text may come in several runs. */
  text(bytes: Uint8Array, from: number, to: number, literal: boolean): void
  /**
   * Whole elements that the reader reads by itself from a `<` on, where it can do so faster; the place after them, or `at`. It must read
   * them as the other calls would have told them.
   */
  plain?(bytes: Uint8Array, at: number): number
}

const less = 0x3c
const greater = 0x3e
const slash = 0x2f
const equals = 0x3d
const colon = 0x3a
const quote = 0x22
const apostrophe = 0x27
const incomplete = -1

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const commentStart = ascii('<!--')
const commentEnd = ascii('-->')
const cdataStart = ascii('<![CDATA[')
const cdataEnd = ascii(']]>')
const instructionEnd = ascii('?>')
const byteOrderMark = [0xef, 0xbb, 0xbf]

/**
 * Reads an XML document of UTF-8 bytes piece by piece, keeping only an unfinished token between pieces. Every loop ends at the end of
 * the piece. A document with a DOCTYPE (entity bombs live there) or nested too deeply is refused, one that is not well formed is damaged.
 */
export class XmlScanner {
  private rest: Uint8Array = new Uint8Array(0)
  private started = false
  private rooted = false
  private readonly stack: string[] = []
  private readonly names = new NameTable()
  private readonly tag = new XmlTag(this.names)
  private readonly events: XmlEvents
  private readonly root: string

  /** `root`: the local name the outermost element must have. */
  constructor(root: string, events: XmlEvents) {
    this.root = root
    this.events = events
  }

  feed(chunk: Uint8Array): void {
    const bytes = this.rest.length === 0 ? chunk : joined(this.rest, chunk)
    if (!this.started && bytes.length < byteOrderMark.length) {
      this.rest = bytes
      return
    }
    const end = this.scan(bytes, this.started ? 0 : start(bytes))
    this.started = true
    this.rest = bytes.slice(end)
    if (this.rest.length > limits.tokenBytes) throw damaged()
  }

  /** Call when all pieces are given. */
  end(): void {
    if (!this.rooted || this.stack.length > 0) throw damaged()
    if (!this.rest.every(isSpace)) throw damaged()
  }

  /** Reads all complete tokens; returns where the first incomplete one begins. */
  private scan(bytes: Uint8Array, from: number): number {
    let at = from
    while (at < bytes.length) {
      if (bytes[at] === less) {
        const plain = this.events.plain?.(bytes, at) ?? at
        const next = plain > at ? plain : this.markup(bytes, at)
        if (next === incomplete) return at
        at = next
        continue
      }
      let end = at
      while (end < bytes.length && bytes[end] !== less) end += 1
      if (end === bytes.length) return at
      this.events.text(bytes, at, end, false)
      at = end
    }
    return at
  }

  private markup(bytes: Uint8Array, at: number): number {
    const kind = bytes[at + 1]
    if (kind === undefined) return incomplete
    if (kind === slash) return this.closeTag(bytes, at)
    if (kind === 0x21) return this.declaration(bytes, at)
    if (kind === 0x3f) return after(bytes, at + 2, instructionEnd)
    return this.openTag(bytes, at)
  }

  private declaration(bytes: Uint8Array, at: number): number {
    if (startsWith(bytes, at, commentStart)) return after(bytes, at + commentStart.length, commentEnd)
    if (startsWith(bytes, at, cdataStart)) {
      const from = at + cdataStart.length
      const end = after(bytes, from, cdataEnd)
      if (end !== incomplete) this.events.text(bytes, from, end - cdataEnd.length, true)
      return end
    }
    if (bytes.length - at < cdataStart.length) return incomplete
    throw new Unreadable('file-entities')
  }

  private closeTag(bytes: Uint8Array, at: number): number {
    const end = nameEnd(bytes, at + 2)
    if (end === incomplete) return incomplete
    const close = skipSpace(bytes, end)
    if (close === bytes.length) return incomplete
    if (bytes[close] !== greater) throw damaged()
    this.leave(bytes, localStart(bytes, at + 2, end), end)
    return close + 1
  }

  private openTag(bytes: Uint8Array, at: number): number {
    const end = nameEnd(bytes, at + 1)
    if (end === incomplete) return incomplete
    this.tag.begin(bytes)
    const next = this.attributes(bytes, end)
    if (next === incomplete) return incomplete
    const local = localStart(bytes, at + 1, end)
    if (local === end) throw damaged()
    this.enter(this.names.name(bytes, local, end))
    if (bytes[next - 2] === slash) this.leave(bytes, local, end)
    return next
  }

  /** Collects attributes from `from`; returns the place after the tag's `>`. */
  private attributes(bytes: Uint8Array, from: number): number {
    let at = from
    for (;;) {
      at = skipSpace(bytes, at)
      const byte = bytes[at]
      if (byte === undefined) return incomplete
      if (byte === greater) return at + 1
      if (byte === slash) return emptyTagEnd(bytes, at)
      at = this.attribute(bytes, at)
      if (at === incomplete) return incomplete
    }
  }

  private attribute(bytes: Uint8Array, from: number): number {
    const nameTo = nameEnd(bytes, from)
    if (nameTo === incomplete) return incomplete
    const sign = skipSpace(bytes, nameTo)
    if (sign < bytes.length && bytes[sign] !== equals) throw damaged()
    const open = skipSpace(bytes, sign + 1)
    const mark = bytes[open]
    if (mark === undefined) return incomplete
    if (mark !== quote && mark !== apostrophe) throw damaged()
    const end = placeOf(mark, bytes, open + 1)
    if (end === incomplete) return incomplete
    const name = this.names.name(bytes, localStart(bytes, from, nameTo), nameTo)
    if (!this.tag.add(name, open + 1, end)) throw damaged()
    return end + 1
  }

  private enter(name: string): void {
    if (this.stack.length === 0) {
      if (this.rooted || name !== this.root) throw damaged()
      this.rooted = true
    }
    if (this.stack.length === limits.depth) throw damaged()
    this.stack.push(name)
    this.events.open(name, this.tag)
  }

  /** Closes the innermost element, which must have the name these bytes spell. */
  private leave(bytes: Uint8Array, from: number, to: number): void {
    const name = this.stack.pop()
    if (name === undefined || !spells(name, bytes, from, to)) throw damaged()
    this.events.close(name)
  }
}

/** The place after a name: the next blank or one of `=/>`. */
function nameEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === equals || byte === greater || byte === slash || isSpace(byte)) return at
    if (byte === less) throw damaged()
  }
  return incomplete
}

/** Where the local name begins: after the colon of a prefix. */
function localStart(bytes: Uint8Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (bytes[at] === colon) return at + 1
  return from
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && isSpace(bytes[at] ?? 0)) at += 1
  return at
}

/** The next place of a byte. Values are short, so that asking the platform would cost more than looking. */
function placeOf(byte: number, bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === byte) return at
  return incomplete
}

/** The place after `/>`. */
function emptyTagEnd(bytes: Uint8Array, at: number): number {
  if (at + 1 === bytes.length) return incomplete
  if (bytes[at + 1] !== greater) throw damaged()
  return at + 2
}

function start(bytes: Uint8Array): number {
  return byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + tail.length)
  bytes.set(head)
  bytes.set(tail, head.length)
  return bytes
}

function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte)
}

/** The place after the next `mark`. */
function after(bytes: Uint8Array, from: number, mark: Uint8Array): number {
  const last = bytes.length - mark.length
  for (let at = from; at <= last; at += 1) if (startsWith(bytes, at, mark)) return at + mark.length
  return incomplete
}

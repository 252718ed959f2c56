const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
export const ampersand = 0x26
export const carriageReturn = 0x0d
const shortest = 16

/** Bytes of a document that hold nothing which means something else than it says: no `&`, no line ends of other systems. */
export const plainXmlText = (bytes: Uint8Array, from: number, to: number): string =>
  decoder.decode(bytes.subarray(from, to))

/**
 * Text of an XML document as it means: UTF-8 decoded, line ends as `\n`, and unless `literal` (CDATA) the five entities and character
 * numbers resolved. Any other entity stays as it stands: there are no definitions, a document with a DOCTYPE is refused.
 */
export function xmlText(bytes: Uint8Array, from: number, to: number, literal: boolean): string {
  const plain = shortAscii(bytes, from, to)
  if (plain !== undefined) return plain
  let special = false
  for (let at = from; at < to && !special; at += 1)
    special = bytes[at] === ampersand || bytes[at] === carriageReturn
  const text = decoder.decode(bytes.subarray(from, to))
  if (!special) return text
  const lines = text.replace(/\r\n?/g, '\n')
  return literal ? lines : resolveEntities(lines)
}

/** Most cells are numbers, indexes and house numbers: a few ASCII characters, which cost less put together than decoded. */
function shortAscii(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from > shortest) return undefined
  let text = ''
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte > 0x7f || byte === ampersand || byte === carriageReturn) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Resolves the entities every XML document has. */
function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof hex === 'string') return character(Number.parseInt(hex, 16), whole)
      if (typeof decimal === 'string') return character(Number(decimal), whole)
      return typeof name === 'string' ? (named[name] ?? whole) : whole
    },
  )
}

/** The character of a code point; `otherwise` for one that does not exist. */
export function character(code: number, otherwise: string): string {
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return exists ? String.fromCodePoint(code) : otherwise
}

/** Undoes the escapes of spreadsheet strings, `_x000D_` for a character number (ECMA-376 part 1, 22.4.2.4). */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}

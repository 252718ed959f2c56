import { Unreadable } from '../unreadable'

/** Zero bytes are what is left of a file after a power cut; U+001A ended files in DOS. */
const white = /^[\s\uFEFF\0\x1A]*$/u
const hintBytes = 4096

/**
 * The text of a file in any encoding a roster comes in: what its byte order mark says, else what it says itself (HTML, XML), else
 * UTF-8 when it is valid, else UTF-16 by its zero bytes, else GB18030. Refuses `file-empty` and, for what is no text, `file-unknown`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/^\uFEFF|\x1A+$/g, '')
  if (white.test(text)) throw new Unreadable('file-empty')
  if (looksBinary(text)) throw new Unreadable('file-unknown')
  return text
}

function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes)
  return utf8(bytes) ?? new TextDecoder(statedEncoding(bytes) ?? 'gb18030').decode(bytes)
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: every second byte of its ASCII characters is zero, which no other text has. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, hintBytes)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < head.length / 64) return undefined
  if (even === 0) return 'utf-16le'
  return odd === 0 ? 'utf-16be' : undefined
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (reason) {
    if (reason instanceof TypeError) return undefined
    throw reason
  }
}

const chinese = /^(gb2312|gbk|gb18030|gb_2312-80|x-gbk|cp936|ms936|hz-gb-2312)$/i

/** The encoding an HTML or XML head names. All Chinese ones are read as GB18030, of which they are parts. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, hintBytes))
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (name === undefined || chinese.test(name)) return undefined
  return /^(big5|big5-hkscs|windows-1252|shift_jis|euc-kr)$/i.test(name) ? name : undefined
}

/** Text has no control characters but tabs, line ends and page ends, and hardly a byte that is no character. */
function looksBinary(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0E-\x19\x1B-\x1F]/g)?.length ?? 0
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  return controls > 0 || broken > 3 + text.length / 200
}

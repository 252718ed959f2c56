import { concatBytes } from '@noble/ciphers/utils.js'
import { deflateSync, inflateSync } from 'fflate'

const LENGTH_BYTES = 4
/** No sealed text is longer when unpacked, in bytes of UTF-8. A forged length cannot make the page allocate more. */
const MAX_PLAIN_BYTES = 64 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The fastest level, with the smallest table of places: for texts of a page's size a larger one takes a third more time and saves nothing. */
const PACKING = { level: 1, mem: 0 } as const

function encoded(plain: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(plain)
  if (bytes.length > MAX_PLAIN_BYTES) throw new Error(`Too long to seal: ${bytes.length} bytes`)
  return bytes
}

/** Unpacked length (4 bytes, little endian), then the deflated bytes. */
function withLength(length: number, deflated: readonly Uint8Array[]): Uint8Array {
  const head = new Uint8Array(LENGTH_BYTES)
  new DataView(head.buffer).setUint32(0, length, true)
  return concatBytes(head, ...deflated)
}

/** A text as it is sealed: its length in UTF-8, then the UTF-8 deflated (RFC 1951). */
export function pack(plain: string): Uint8Array {
  const bytes = encoded(plain)
  return withLength(bytes.length, [deflateSync(bytes, PACKING)])
}

/** The same by the platform's own deflate, which is several times as fast and packs more tightly, but must be waited for. */
export async function packByPlatform(plain: string): Promise<Uint8Array> {
  const bytes = encoded(plain)
  const { readable, writable } = new CompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const written = Promise.all([writer.write(bytes), writer.close()])
  const deflated: Uint8Array[] = []
  const reader = readable.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) deflated.push(piece.value)
  await written
  return withLength(bytes.length, deflated)
}

/** The text of either; throws where the bytes are not what was packed. */
export function unpack(packed: Uint8Array): string {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true)
  if (length > MAX_PLAIN_BYTES) throw new Error(`Too long to open: ${length} bytes`)
  const bytes = inflateSync(packed.subarray(LENGTH_BYTES), { out: new Uint8Array(length) })
  if (bytes.length !== length) throw new Error(`Sealed text has ${bytes.length} bytes instead of ${length}`)
  return decoder.decode(bytes)
}

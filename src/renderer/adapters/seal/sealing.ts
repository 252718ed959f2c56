import { concatBytes } from '@noble/ciphers/utils.js'
import { deflateSync, inflateSync } from 'fflate'
import type { ByteSeal, Seal, Sealing } from '../../domain/ports'
import { openBytes, sealBytes } from './sealed-bytes'

const LENGTH_BYTES = 4
/** No sealed text is longer when unpacked, in bytes of UTF-8. A forged length cannot make the page allocate more. */
const MAX_PLAIN_BYTES = 64 * 1024 * 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The fastest level, with the smallest table of places: for texts of a page's size a larger one takes a third more time and saves nothing. */
const PACKING = { level: 1, mem: 0 } as const

/** Unpacked length (4 bytes, little endian), then the UTF-8 text deflated. */
function pack(plain: string): Uint8Array {
  const bytes = encoder.encode(plain)
  if (bytes.length > MAX_PLAIN_BYTES) throw new Error(`Too long to seal: ${bytes.length} bytes`)
  const length = new Uint8Array(LENGTH_BYTES)
  new DataView(length.buffer).setUint32(0, bytes.length, true)
  return concatBytes(length, deflateSync(bytes, PACKING))
}

function unpack(packed: Uint8Array): string {
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(0, true)
  if (length > MAX_PLAIN_BYTES) throw new Error(`Too long to open: ${length} bytes`)
  const bytes = inflateSync(packed.subarray(LENGTH_BYTES), { out: new Uint8Array(length) })
  if (bytes.length !== length) throw new Error(`Sealed text has ${bytes.length} bytes instead of ${length}`)
  return decoder.decode(bytes)
}

/** Texts deflated and sealed. Opening throws when a bit, the key or `bound` is another. */
const sealWith = (key: Uint8Array): Seal => ({
  seal: (plain, bound) => sealBytes(key, pack(plain), bound),
  sealFor(plain, bounds) {
    const packed = pack(plain)
    return bounds.map(bound => sealBytes(key, packed, bound))
  },
  open: (sealed, bound) => unpack(openBytes(key, sealed, bound)),
})

const sealBytesWith = (key: Uint8Array): ByteSeal => ({
  seal: (plain, bound) => sealBytes(key, plain, bound),
  open: (sealed, bound) => openBytes(key, sealed, bound),
})

export const sealing: Sealing = { sealWith, sealBytesWith }

import type { ByteSeal, Seal, Sealing } from '../../domain/ports'
import { pack, unpack } from './packing'
import { openBytes, sealBytes } from './sealed-bytes'

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

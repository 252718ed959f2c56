import { expose, transfer } from 'comlink'
import { packByPlatform } from './packing'
import { sealBytes } from './sealed-bytes'

const sealWorker = {
  async sealFor(key: Uint8Array, plain: string, bounds: readonly string[]): Promise<readonly Uint8Array[]> {
    const packed = await packByPlatform(plain)
    const sealed = bounds.map(bound => sealBytes(key, packed, bound))
    return transfer(
      sealed,
      sealed.map(({ buffer }) => buffer),
    )
  },
}
export type SealWorker = typeof sealWorker

expose(sealWorker)

import { expose, transfer } from 'comlink'
import { sealing } from './sealing'

const sealWorker = {
  sealFor(key: Uint8Array, plain: string, bounds: readonly string[]): readonly Uint8Array[] {
    const sealed = sealing.sealWith(key).sealFor(plain, bounds)
    return transfer(
      sealed,
      sealed.map(({ buffer }) => buffer),
    )
  },
}
export type SealWorker = typeof sealWorker

expose(sealWorker)

import { wrap } from 'comlink'
import type { Asked, Sealing } from '../../domain/ports'
import type { SealWorker } from './seal-worker'
import { sealing } from './sealing'

/** A worker, begun with the first text: a second one would be waiting for the page, and costs 20 MB. */
function startThread(key: Uint8Array) {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' })
  const remote = wrap<SealWorker>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = event => {
      reject(new Error(`Seal worker: ${event.message}`))
    }
  })
  function ask(plain: string, bounds: readonly string[]): Asked {
    let sealed: readonly Uint8Array[] | null = null
    const come = Promise.race([remote.sealFor(key, plain, bounds), broken]).then(done => {
      sealed = done
    })
    return { sealed: () => sealed, come }
  }
  return { worker, ask }
}

/** Sealing in the page: much of it at a time is done in a worker. */
export const pageSealing: Sealing = {
  ...sealing,
  sealBeside(key) {
    let thread: ReturnType<typeof startThread> | null = null
    return {
      ask: (plain, bounds) => (thread ??= startThread(key)).ask(plain, bounds),
      end: () => thread?.worker.terminate(),
    }
  },
}

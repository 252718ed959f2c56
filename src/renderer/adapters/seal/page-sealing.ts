import { wrap, type Remote } from 'comlink'
import type { Asked, Sealing } from '../../domain/ports'
import type { SealWorker } from './seal-worker'
import { sealing } from './sealing'

/** One beside the other core: the page itself has little to do meanwhile. */
const THREADS = 2

type Thread = {
  readonly worker: Worker
  readonly remote: Remote<SealWorker>
  readonly broken: Promise<never>
}

function startThread(): Thread {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = event => {
      reject(new Error(`Seal worker: ${event.message}`))
    }
  })
  return { worker, remote: wrap<SealWorker>(worker), broken }
}

function ask({ remote, broken }: Thread, key: Uint8Array, plain: string, bounds: readonly string[]): Asked {
  let sealed: readonly Uint8Array[] | null = null
  const come = Promise.race([remote.sealFor(key, plain, bounds), broken]).then(done => {
    sealed = done
  })
  return { sealed: () => sealed, come }
}

/** Sealing in the page: much of it at a time is done in workers, in turn. */
export const pageSealing: Sealing = {
  ...sealing,
  sealBeside(key) {
    const threads: Thread[] = []
    let asked = 0
    return {
      ask(plain, bounds) {
        const thread = (threads[asked % THREADS] ??= startThread())
        asked += 1
        return ask(thread, key, plain, bounds)
      },
      end() {
        for (const { worker } of threads) worker.terminate()
      },
    }
  },
}

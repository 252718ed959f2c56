import { wrap, type Remote } from 'comlink'
import type { Press } from '../../adapters/store/copies/press'
import type { BackupSummary } from '../../adapters/store/files/backup-file'
import type { Result } from '../../domain/result'
import type { PressWorker } from './press-worker'

/** Copies are made and opened in a worker, which ends with the work: the clerk's page is not held, and nothing stays in memory. */
export function openPress(): Press {
  async function inWorker<T>(work: (worker: Remote<PressWorker>) => Promise<T>): Promise<T> {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { type: 'module' })
    const failed = new Promise<never>((_, reject) => {
      worker.onerror = event => {
        reject(new Error(event.message))
      }
    })
    try {
      return await Promise.race([work(wrap<PressWorker>(worker)), failed])
    } finally {
      worker.terminate()
    }
  }
  return {
    make: request => inWorker(worker => worker.make(request)),
    check: (file, key) => inWorker<Result<BackupSummary>>(async worker => worker.check(file, key)),
  }
}

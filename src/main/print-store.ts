import { randomUUID } from 'node:crypto'

export type PrintJob = { readonly title: string; readonly bytes: Uint8Array }

/** Papers on their way to the printer: in memory only, each handed out once. */
export type PrintStore = {
  /** The one-time id the paper can be fetched by. */
  put(job: PrintJob): string
  take(id: string): PrintJob | undefined
}

const mostWaiting = 4

/** A paper that was never fetched makes room for the fifth after it. */
export function printStore(): PrintStore {
  const waiting = new Map<string, PrintJob>()
  return {
    put(job) {
      const id = randomUUID()
      waiting.set(id, job)
      const [oldest] = waiting.keys()
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest)
      return id
    },
    take(id) {
      const job = waiting.get(id)
      waiting.delete(id)
      return job
    },
  }
}

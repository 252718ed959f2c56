import { wrap, type Remote } from 'comlink'
import { unwatched, type Watch } from '../../../domain/progress'
import { fail, type Result } from '../../../domain/result'

const lookForCancelEveryMs = 50

/**
 * What a job of a worker comes to, or the refusal once the clerk has asked to stop; the worker ends with it. A worker that cannot start
 * or breaks down is a fault. Nothing is reported afterwards, though messages may still be on their way.
 */
export async function inWorker<W, T>(
  worker: Worker,
  job: (remote: Remote<W>, open: Watch) => Promise<Result<T>>,
  watch: Watch = unwatched,
): Promise<Result<T>> {
  const stop = new AbortController()
  try {
    return await Promise.race([
      job(wrap<W>(worker), reportingUntil(stop.signal, watch)),
      broken(worker),
      cancelled<T>(watch, stop.signal),
    ])
  } finally {
    stop.abort()
    worker.terminate()
  }
}

const reportingUntil = (over: AbortSignal, watch: Watch): Watch => ({
  cancelled: () => watch.cancelled(),
  report: progress => {
    if (!over.aborted) watch.report(progress)
  },
})

function broken(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', event => {
      reject(new Error(`Sheet worker: ${event.message}`))
    })
  })
}

/** Settles with the refusal once the clerk has asked to stop. */
function cancelled<T>(watch: Watch, over: AbortSignal): Promise<Result<T>> {
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (watch.cancelled()) resolve(fail('cancelled'))
    }, lookForCancelEveryMs)
    over.addEventListener('abort', () => {
      clearInterval(timer)
    })
  })
}

import { proxy, wrap } from 'comlink'
import type { Pages } from '../../domain/ports'
import type { Progress, Watch } from '../../domain/progress'
import type { InstalledFonts } from './fonts/font-sources'
import type { PdfWorker } from './pdf-worker'

export type PageSources = {
  /** Where the folder out/fonts is served, with a slash at its end. */
  readonly fonts: string
  /** The PC's own fonts, from the desktop contract. */
  readonly installed: InstalledFonts
  /** A picture on sheets of the office's own design; undefined where it is no longer there. */
  readonly picture?: (id: string) => Promise<Uint8Array | undefined>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** A watch as the worker can reach it. */
const watchFrom = (watch: Watch) =>
  proxy({
    report: (progress: Progress) => {
      watch.report(progress)
    },
    cancelled: () => watch.cancelled(),
  })

/** Papers drawn in a worker, so that the page stays awake meanwhile. The worker starts with the first paper. */
export function openPages({
  fonts,
  installed,
  picture = () => Promise.resolve(undefined),
  now,
}: PageSources): Pages {
  const start = async () => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
    const remote = wrap<PdfWorker>(worker)
    await remote.start(new URL(fonts, location.href).href, proxy({ ...installed, picture, now }))
    return remote
  }
  let started: ReturnType<typeof start> | undefined
  const worker = () => (started ??= start())
  return {
    check: async paper => (await worker()).check(paper),
    draw: async (paper, watch) => (await worker()).draw(paper, watch && watchFrom(watch)),
    lock: async (bytes, password) => (await worker()).lock(bytes, password),
  }
}

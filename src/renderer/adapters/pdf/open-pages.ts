import { proxy, wrap } from 'comlink'
import type { Pages } from '../../domain/ports'
import type { InstalledFonts } from './fonts/font-sources'
import type { PdfWorker } from './pdf-worker'

export type PageSources = {
  /** Where the folder out/fonts is served, with a slash at its end. */
  readonly fonts: string
  /** The PC's own fonts, from the desktop contract. */
  readonly installed: InstalledFonts
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Papers drawn in a worker, so that the page stays awake meanwhile. The worker starts with the first paper. */
export function openPages({ fonts, installed, now }: PageSources): Pages {
  const start = async () => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
    const remote = wrap<PdfWorker>(worker)
    await remote.start(new URL(fonts, location.href).href, proxy({ ...installed, now }))
    return remote
  }
  let started: ReturnType<typeof start> | undefined
  const worker = () => (started ??= start())
  return {
    check: async paper => (await worker()).check(paper),
    draw: async paper => (await worker()).draw(paper),
  }
}

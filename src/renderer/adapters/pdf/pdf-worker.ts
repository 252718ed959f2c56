import { expose, transfer, type ProxyMarked, type Remote } from 'comlink'
import { z } from 'zod'
import type { Printable } from '../../domain/paper/list-paper'
import type { DrawnPaper, Pages } from '../../domain/ports'
import type { Result } from '../../domain/result'
import { createPages } from './create-pages'
import type { FontFiles, InstalledFonts } from './fonts/font-sources'

z.config({ jitless: true })

/** What the worker asks of the page that started it. */
export type PageSide = InstalledFonts & ProxyMarked & { readonly now: () => number }

/** What the page asks of the worker; `start` first. */
export type PdfWorker = Pages & { start(fontsAddress: string, side: Remote<PageSide>): void }

const filesAt = (address: string): FontFiles => ({
  async read(file) {
    const answer = await fetch(new URL(file, address))
    if (!answer.ok) throw new Error(`${file} could not be read: ${answer.status}`)
    return new Uint8Array(await answer.arrayBuffer())
  },
})

let pages: Pages | undefined

function started(): Pages {
  if (pages === undefined) throw new Error('The PDF worker was not started')
  return pages
}

const worker: PdfWorker = {
  start(fontsAddress, side) {
    pages = createPages({
      files: filesAt(fontsAddress),
      installed: { list: () => side.list(), read: id => side.read(id) },
      now: () => side.now(),
    })
  },
  check: (paper: Printable) => started().check(paper),
  async draw(paper: Printable): Promise<Result<DrawnPaper>> {
    const drawn = await started().draw(paper)
    return drawn.ok ? transfer(drawn, [drawn.value.bytes.buffer]) : drawn
  },
}

expose(worker)

import { expose, transfer, type ProxyMarked, type Remote } from 'comlink'
import { z } from 'zod'
import type { Printable } from '../../domain/paper/list-paper'
import type { DrawnPaper, Pages } from '../../domain/ports'
import type { Watch } from '../../domain/progress'
import type { Result } from '../../domain/result'
import { createPages } from './create-pages'
import type { FontFiles, InstalledFonts } from './fonts/font-sources'

z.config({ jitless: true })

/** What the worker asks of the page that started it. */
export type PageSide = InstalledFonts &
  ProxyMarked & {
    readonly picture: (id: string) => Promise<Uint8Array | undefined>
    readonly now: () => number
  }

/** The page's watch, as the worker reaches it. */
export type PageWatch = Watch & ProxyMarked

/** What the page asks of the worker; `start` first. */
export type PdfWorker = Pick<Pages, 'check' | 'lock'> & {
  start(fontsAddress: string, side: Remote<PageSide>): void
  draw(paper: Printable, watch?: Remote<PageWatch>): Promise<Result<DrawnPaper>>
}

/** A watch here that tells the one in the page. That the clerk has asked to stop is known a turn later. */
function watchThere(there: Remote<PageWatch>): Watch {
  let stopped = false
  return {
    cancelled: () => stopped,
    report: progress => {
      void there.report(progress)
      void there.cancelled().then(stop => {
        stopped = stop
      })
    },
  }
}

async function fetched(file: string, address: string): Promise<Response> {
  const answer = await fetch(new URL(file, address))
  if (!answer.ok) throw new Error(`${file} could not be read: ${answer.status}`)
  return answer
}

const filesAt = (address: string): FontFiles => ({
  read: async file => new Uint8Array(await (await fetched(file, address)).arrayBuffer()),
  blob: async file => (await fetched(file, address)).blob(),
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
      picture: id => side.picture(id),
      now: () => side.now(),
    })
  },
  check: (paper: Printable) => started().check(paper),
  async draw(paper, watch) {
    const drawn = await started().draw(paper, watch && watchThere(watch))
    return drawn.ok ? transfer(drawn, [drawn.value.bytes.buffer]) : drawn
  },
  lock: async (bytes, password) => {
    const locked = await started().lock(bytes, password)
    return transfer(locked, [locked.buffer])
  },
}

expose(worker)

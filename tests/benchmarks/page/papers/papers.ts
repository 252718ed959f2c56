import '../../../../src/renderer/app/zod-without-eval'
import sample from '../../../../resources/samples/minutes.json?raw'
import { openPages } from '../../../../src/renderer/adapters/pdf/open-pages'
import { minutes } from '../../../../src/renderer/documents/minutes'
import { paperSet } from '../../../../src/renderer/domain/paper/list-paper'
import type { Printable } from '../../../../src/renderer/domain/paper/list-paper'
import { unwatched, type Watch } from '../../../../src/renderer/domain/progress'
import { manyCertificates } from '../../many-certificates'

const pages = openPages({
  fonts: '/fonts/',
  installed: { list: () => Promise.resolve([]), read: () => Promise.reject(new Error('No fonts here')) },
  now: () => Date.now(),
})

async function drawn(paper: Printable, watch: Watch = unwatched): Promise<number> {
  const start = performance.now()
  const result = await pages.draw(paper, watch)
  if (!result.ok) throw new Error(result.problem.code)
  return performance.now() - start
}

/** The sample's minutes, their body said over as often as fills seven pages. */
function sevenPages(): Printable {
  const facts = JSON.parse(sample) as { readonly body: readonly string[] }
  const laid = minutes.lay({ ...facts, body: Array.from({ length: 4 }, () => facts.body).flat() })
  if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
  return laid.paper
}

const ROUNDS = 15

/** The middle of the milliseconds a paper takes that was drawn twice before. */
async function warm(paper: Printable): Promise<number> {
  const times: number[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const time = await drawn(paper)
    if (round >= 0) times.push(time)
  }
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

/** The longest time between two frames of the page while something goes on, in milliseconds. */
async function longestFrame(work: Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  let over = false
  const frame = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!over) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  await work
  over = true
  return longest
}

const papers = {
  /** The first paper after the page was opened, worker and fonts included: milliseconds. */
  async first(): Promise<number> {
    const [one] = manyCertificates(1)
    if (one === undefined) throw new Error('No paper')
    return drawn(one)
  },

  /** Seven pages of minutes and a single certificate, warm: milliseconds each. */
  async warm() {
    const [one] = manyCertificates(1)
    if (one === undefined) throw new Error('No paper')
    return { minutes: await warm(sevenPages()), single: await warm(one) }
  },

  /** So many certificates in one file: milliseconds, and the longest the page stood still meanwhile. */
  async together(count: number) {
    let told = 0
    const watch: Watch = {
      cancelled: () => false,
      report: () => {
        told += 1
      },
    }
    const work = drawn(paperSet('荣誉证书', manyCertificates(count)), watch)
    const frame = await longestFrame(work)
    return { time: await work, frame, told }
  },

  /** How long it goes on after the clerk has asked to stop: milliseconds. */
  async stopped(count: number): Promise<number> {
    let asked: number | undefined
    const watch: Watch = {
      cancelled: () => asked !== undefined,
      report: () => {
        asked ??= performance.now()
      },
    }
    const result = await pages.draw(paperSet('荣誉证书', manyCertificates(count)), watch)
    if (result.ok || result.problem.code !== 'cancelled' || asked === undefined)
      throw new Error('It was not stopped')
    return performance.now() - asked
  },
}
export type BenchedPapers = typeof papers

Object.assign(window, { papers })
document.documentElement.dataset['ready'] = 'true'

import { loadavg } from 'node:os'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { isReady, openBuiltPage } from './open-built-page'
import { printTable } from './print-table'

const OPENINGS = 5
const built = z.object({ took: z.number(), block: z.number() })
const typed = z.object({ all: z.array(z.number()), ours: z.array(z.number()), peer: z.array(z.number()) })

const part = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(times.length * share) - 1)] ?? 0

/** Megabytes the page holds after a sweep. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 2 ** 20
}

it('search: each key among 100,000 people, beside MiniSearch on the same facts', async () => {
  const page = await openBuiltPage('search')
  const cold = built.parse(await page.evaluate('search.openList(true)'))
  await page.reload()
  await isReady(page)
  const openings: z.infer<typeof built>[] = []
  for (let round = 0; round < OPENINGS; round++)
    openings.push(built.parse(await page.evaluate('search.openList(false)')))

  const before = await heap(page)
  const ours = built.parse(await page.evaluate('search.buildOurs()'))
  const between = await heap(page)
  const peer = built.parse(await page.evaluate('search.buildPeer()'))
  const after = await heap(page)
  const keys = typed.parse(await page.evaluate('search.keys()'))
  expect(keys.ours).toHaveLength(keys.peer.length)

  const took = openings.map(one => one.took)
  const share = (of: number) => ({ ours: part(keys.ours, of), peer: part(keys.peer, of) })
  printTable([
    { what: '每按一键 / a key, median', ours: part(keys.all, 0.5), goal: '≤ 2 ms' },
    { what: '每按一键 / a key, 95th percentile', ours: part(keys.all, 0.95), goal: '≤ 10 ms' },
    { what: '其中同一些键 / of them the keys the peer was given, median', ...share(0.5), goal: '—' },
    { what: '其中同一些键 / the same, 95th percentile', ...share(0.95), goal: '—' },
    { what: '整理十万人 / taking in 100,000 people, in turns', ours: ours.took, peer: peer.took, goal: '—' },
    {
      what: '整理时页面最长停顿 / longest block meanwhile',
      ours: ours.block,
      peer: peer.block,
      goal: '≤ 50 ms',
    },
    { what: '占用内存 / memory held, MB (not ms)', ours: between - before, peer: after - between, goal: '—' },
    {
      what: '从首页打开名册，首次 / the list opened from the first page',
      ours: openings[0]?.took ?? 0,
      goal: '≤ 300 ms',
    },
    { what: '再次打开 / opened again, median', ours: part(took, 0.5), goal: '≤ 300 ms' },
    {
      what: '打开时页面最长停顿，首次 / longest block meanwhile, the first time',
      ours: openings[0]?.block ?? 0,
      goal: '≤ 50 ms',
    },
    { what: '与整个界面一起画出 / drawn with the whole app from nothing', ours: cold.took, goal: '—' },
  ])
  console.log(
    `load ${loadavg()[0]?.toFixed(1) ?? ''}; openings ${took.map(time => Math.round(time)).join(' ')}`,
  )
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { largeRoster } from './large-roster'
import { mostMemory } from './most-memory'
import { printTable } from './print-table'

const ROUNDS = 3

/** The imports measured, each against what it is held to: the two libraries at their least, and one of them reading alone. */
const imports = [
  {
    people: 20_000,
    peer: 'plainly',
    what: '导入两万人 / import of 20,000, durable, against SheetJS and plain Dexie rows',
    goal: '≤ 0.7 of the peer',
  },
  {
    people: 50_000,
    peer: 'reading',
    what: '导入五万人 / import of 50,000, durable, against SheetJS reading alone',
    goal: '≤ 0.8 of the peer',
  },
] as const

const parts = z.object({
  reading: z.number(),
  planning: z.number(),
  applying: z.number(),
  writing: z.number(),
  block: z.number(),
  undo: z.number(),
  undoBlock: z.number(),
})

const lowest = (times: readonly number[]): number => Math.min(...times)

/** The page is built as the app is: served by a development server, a worker would wait for its modules one by one. */
async function servePage(folder: string) {
  const root = resolve(import.meta.dirname, 'page')
  const outDir = join(folder, 'page')
  const built = {
    configFile: false,
    root,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir },
  } as const
  await build(built)
  for (const { people } of imports)
    await writeFile(join(outDir, `roster-${people}.xlsx`), await largeRoster(people))
  const server = await preview({ ...built, preview: { host: '127.0.0.1', port: 0 } })
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}

/** The page in a browser with a profile of its own. */
async function inBrowser<T>(
  folder: string,
  profile: string,
  address: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = findBrowser()
  const context = await chromium.launchPersistentContext(join(folder, profile), {
    ...(browser !== undefined && { executablePath: browser }),
    args: quietBrowser,
  })
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await work(page)
  } finally {
    await context.close()
  }
}

it.each(imports)(
  'import of $people people read, planned and written',
  async ({ people, peer, what, goal }) => {
    const folder = await mkdtemp(join(tmpdir(), 'wenyuan-bench-'))
    const served = await servePage(folder)
    try {
      const rounds: z.infer<typeof parts>[] = []
      const peers: number[] = []
      const memory = { ours: [] as number[], peer: [] as number[] }
      for (let round = 0; round < ROUNDS; round++) {
        const [mine, theirs] = [`ours-${round}`, `peer-${round}`]
        await inBrowser(folder, mine, served.address, async page => {
          rounds.push(parts.parse(await page.evaluate(`bench.ours('bench', ${people})`)))
          memory.ours.push((await mostMemory(page)) ?? 0)
        })
        await inBrowser(folder, theirs, served.address, async page => {
          peers.push(z.number().parse(await page.evaluate(`bench.${peer}(${people})`)))
          memory.peer.push((await mostMemory(page)) ?? 0)
        })
      }
      const of = (field: keyof z.infer<typeof parts>): number => lowest(rounds.map(each => each[field]))
      const whole = lowest(rounds.map(each => each.reading + each.planning + each.applying + each.writing))
      expect(whole).toBeGreaterThan(0)
      printTable([
        { what, ours: whole, peer: lowest(peers), goal },
        { what: '其中读取 / of which reading', ours: of('reading'), goal: '—' },
        { what: '其中核对 / of which planning', ours: of('planning'), goal: '—' },
        { what: '其中整理 / of which making the change', ours: of('applying'), goal: '—' },
        { what: '其中写入 / of which writing', ours: of('writing'), goal: '—' },
        { what: '页面最长停顿 / longest block of the page', ours: of('block'), goal: '≤ 50 ms' },
        {
          what: '撤销导入 / undo of the import, against the import',
          ours: of('undo'),
          peer: whole,
          goal: '≤ 1',
        },
        { what: '撤销时最长停顿 / longest block during the undo', ours: of('undoBlock'), goal: '≤ 50 ms' },
        {
          what: '内存峰值 MB / peak memory of the page in MB, import and undo against the peer',
          ours: lowest(memory.ours),
          peer: lowest(memory.peer),
          goal: '≤ 1 of the peer',
        },
      ])
      console.log(`load ${loadavg()[0]?.toFixed(1) ?? ''}; ${JSON.stringify({ rounds, peers, memory })}`)
    } finally {
      await served.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
)

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'
import { printTable } from './print-table'

const figures = z.object({ ours: z.number(), peer: z.number(), block: z.number() })

/** The page is built as the app is: served by a development server, a worker would wait for its modules one by one. */
async function measure(folder: string): Promise<z.infer<typeof figures>> {
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
  const server = await preview({ ...built, preview: { host: '127.0.0.1', port: 0 } })
  const browser = findBrowser()
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(browser !== undefined && { executablePath: browser }),
    args: quietBrowser,
  })
  try {
    const page = await context.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    return figures.parse(await page.evaluate('measureImport()'))
  } finally {
    await context.close()
    await server.close()
  }
}

it('import: a roster of 20,000 planned and written, against bare SheetJS and plain bulkPut', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wenyuan-bench-'))
  try {
    const { ours, peer, block } = await measure(folder)
    expect(ours).toBeGreaterThan(0)
    printTable([
      {
        what: '导入两万人 / import of 20,000 against SheetJS + bulkPut',
        ours,
        peer,
        goal: '≤ 0.7 of the peer',
      },
      { what: '页面最长停顿 / longest block of the page', ours: block, goal: '≤ 50 ms' },
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { onTestFinished } from 'vitest'
import { findBrowser, quietBrowser } from '../../scripts/find-browser.mjs'

export const isReady = (page: Page): Promise<void> =>
  page.locator('html[data-ready]').waitFor({ state: 'attached' })

/** A benchmark's page that is built as the app is, with these files beside it, in a browser of its own. */
export async function openBuiltPage(
  name: string,
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'wenyuan-bench-'))
  const root = resolve(import.meta.dirname, 'page', name)
  const outDir = join(folder, 'page')
  // Vitest says that this is a test; React would then be built for looking for mistakes, not for use.
  process.env['NODE_ENV'] = 'production'
  const shared = { configFile: false, root, logLevel: 'error', worker: { format: 'es' } } as const
  await build({ ...shared, build: { outDir, chunkSizeWarningLimit: 10_000 } })
  for (const [file, bytes] of Object.entries(files)) await writeFile(join(outDir, file), bytes)
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const browser = findBrowser()
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...(browser !== undefined && { executablePath: browser }),
    args: quietBrowser,
    viewport: { width: 1366, height: 768 },
  })
  onTestFinished(async () => {
    await context.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  })
  const page = await context.newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await isReady(page)
  return page
}

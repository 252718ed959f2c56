import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { project } from '../../scripts/project.mjs'

export type House = {
  /** The script that starts it, as seen from the project. */
  readonly server: string
  /** Takes it down. */
  remove(): void
}

/**
 * The built Node shell with a page of the tests in the place of the app's, in a folder of its own below `out`. The page is built as the
 * app is, and has the app's adapters, so what it writes goes the app's whole way to the disk.
 */
export async function buildHouse(page: string): Promise<House> {
  const built = join(project, 'out')
  if (!existsSync(join(built, 'main/server.js'))) throw new Error('Not built yet: npm run build')
  const house = join(built, `house-${process.pid}`)
  mkdirSync(house, { recursive: true })
  copyFileSync(join(project, 'package.json'), join(house, 'package.json'))
  cpSync(join(built, 'main'), join(house, 'out/main'), { recursive: true })
  await build({
    configFile: false,
    root: page,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: join(house, 'out/renderer'), emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  })
  return {
    server: join(relative(project, house), 'out/main/server.js'),
    remove() {
      rmSync(house, { recursive: true, force: true })
    },
  }
}

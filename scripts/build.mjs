import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtStamp, sourceStamp, stampFile } from './build-stamp.mjs'
import { exclusively } from './exclusively.mjs'
import { install } from './install.mjs'
import { project, runNode, tell } from './project.mjs'

/** The command line: one folder of plain modules in which each command loads only what it needs. */
async function buildCommand() {
  const { build } = await import('vite')
  const outDir = join(project, 'out', 'cli')
  const command = join(outDir, 'wenyuan.js')
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        input: { wenyuan: join(project, 'src/cli/wenyuan.ts') },
        output: { format: 'es', entryFileNames: '[name].js', banner: '#!/usr/bin/env node' },
      },
    },
  })
  chmodSync(command, 0o755)
}

/** Both shells and the page. */
function buildShells() {
  const tool = join(project, 'node_modules/electron-vite/bin/electron-vite.js')
  if (!runNode([tool, 'build', '--logLevel', 'warn'])) throw new Error('The shells were not built')
}

function prepareFonts() {
  if (!runNode([join(project, 'scripts/prepare-fonts.mjs')])) throw new Error('The fonts were not prepared')
}

async function buildAll() {
  const stamp = sourceStamp()
  rmSync(stampFile, { force: true })
  prepareFonts()
  await buildCommand()
  buildShells()
  writeFileSync(stampFile, stamp)
}

/** Builds into `out` when a source has changed since the last build. Says nothing when there is nothing to do. */
export async function build() {
  await install()
  if (builtStamp() === sourceStamp()) return
  await exclusively(project, async () => {
    if (builtStamp() === sourceStamp()) return
    tell('正在构建……')
    await buildAll()
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build()

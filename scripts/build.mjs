import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtStamp, sourceStamp, stampFile } from './build-stamp.mjs'
import { exclusively } from './exclusively.mjs'
import { install } from './install.mjs'
import { project, startNode, tell } from './project.mjs'

/** The parts of a build. None needs another, so they run side by side. */
const parts = [
  ['scripts/prepare-fonts.mjs'],
  ['scripts/build-command.mjs'],
  ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
]

async function buildAll() {
  const stamp = sourceStamp()
  rmSync(stampFile, { force: true })
  const done = await Promise.all(
    parts.map(([script, ...args]) => startNode([join(project, script), ...args])),
  )
  if (done.includes(false)) return false
  writeFileSync(stampFile, stamp)
  return true
}

/** Builds into `out` when a source has changed since the last build. Says nothing when there is nothing to do. */
export async function build() {
  await install()
  if (builtStamp() === sourceStamp()) return
  const done = await exclusively(project, () => {
    if (builtStamp() === sourceStamp()) return true
    tell('正在构建……')
    return buildAll()
  })
  if (!done) {
    tell('构建没有完成，原因见上。')
    process.exit(1)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build()

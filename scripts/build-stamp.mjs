import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './project.mjs'

const sources = ['src', 'scripts', 'package.json', 'package-lock.json', 'electron.vite.config.ts']

export const stampFile = join(project, 'out', '.built')

function* filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (found.isFile()) yield `${path} ${found.mtimeMs} ${found.size}`
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name))
}

/** What the build is made of: every source with its size and time of change, in one short text. */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const source of sources) for (const file of filesOf(join(project, source))) hash.update(file)
  return hash.digest('hex')
}

/** The stamp of the sources the last finished build was made of, or null. */
export function builtStamp() {
  return statSync(stampFile, { throwIfNoEntry: false }) === undefined ? null : readFileSync(stampFile, 'utf8')
}

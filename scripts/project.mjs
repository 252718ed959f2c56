import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The project's own folder, wherever the command was called from. */
export const project = join(import.meta.dirname, '..')

/**
 * Runs Node on a script of ours or of a package. What it prints goes to stderr, so that stdout belongs to the command asked for.
 * Returns whether it ended well.
 */
export function runNode(args, settings = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: project,
    stdio: ['ignore', process.stderr, process.stderr],
    ...settings,
  })
  return status === 0
}

/** Says a line to the person at the terminal without touching stdout. */
export const tell = line => void process.stderr.write(`${line}\n`)
